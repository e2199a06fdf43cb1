import { describe, expect, it } from "vitest";
import { relateCodes } from "./tariff-code-relations";

const relations = relateCodes([
  { code: "passenger-cars", hs_prefix: "87032301" },
  { code: "passenger-cars", hs_prefix: "87038000" },
  { code: "autos", hs_prefix: "87032301" },
  { code: "autos", hs_prefix: "870380" },
  { code: "autos", hs_prefix: "87042101" },
  { code: "electric", hs_prefix: "87038000" },
  { code: "electric", hs_prefix: "87024031" },
]);

describe("relations of groups and lists", () => {
  it("finds the groups that hold every line of another, by its own or a shorter prefix", () => {
    expect(relations.implied("passenger-cars")).toEqual(["autos"]);
    expect(relations.implied("autos")).toEqual([]);
  });

  it("finds the groups that share some lines", () => {
    expect([...relations.overlapping("electric")].sort()).toEqual(["autos", "passenger-cars"]);
    expect([...relations.overlapping("autos")].sort()).toEqual(["electric", "passenger-cars"]);
    expect(relations.overlapping("passenger-cars")).toEqual(["electric"]);
    expect(relations.implied("unknown")).toEqual([]);
  });

  it("takes the lines that are imported for the group: what every one of them is in, the group is in", () => {
    const byLine = relateCodes(
      [
        { code: "steel-mill", hs_prefix: "7208" },
        { code: "annex", hs_prefix: "72081015" },
        { code: "annex", hs_prefix: "73011000" },
      ],
      [{ groups: ["steel-mill", "annex"] }, { groups: ["steel-mill", "annex", "aircraft"] }, { groups: ["annex"] }],
    );
    expect(byLine.implied("steel-mill")).toEqual(["annex"]);
    expect(byLine.overlapping("steel-mill")).toEqual([]);
    expect(byLine.implied("annex")).toEqual([]);
  });
});
