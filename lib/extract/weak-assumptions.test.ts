import { describe, expect, it } from "vitest";
import { calculationAssumptions } from "@/lib/data/schema/calculation-assumptions";
import { readTable } from "@/lib/data/table";
import { parseStackView, stackPage } from "./stack-page";
import { weakAssumptions } from "./weak-assumptions";

// The words of `calculation-assumptions`, where a row may say "as above" or "as Canada".
describe("assumptions of low confidence in words", () => {
  const words = weakAssumptions(readTable(calculationAssumptions));

  it("speak for themselves: none leans on a row that the reader does not see", () => {
    expect(words.filter(({ words: own }) => /^as /.test(own))).toEqual([]);
  });

  it("keep what a row adds to the one it repeats", () => {
    expect(words.find(({ value }) => value === 0.392)?.words).toBe(
      "share of listed lines that claimed the civil-aircraft exemption under Section 122; all other chapters (the average of all lines)",
    );
  });

  it("name the partners that share one", () => {
    const vehicles = words.find(({ value }) => value === 0.6);
    expect(vehicles).toMatchObject({
      words: "non-US content of a USMCA vehicle: the part that pays the 25%",
      partners: "Canada and Mexico",
    });
  });
});

describe("assumptions of low confidence of a view", () => {
  const of = (sector: string, partner = "CHN") => {
    const parsed = parseStackView(partner, sector, new URLSearchParams("on=2026-10-10"));
    if (parsed.fault !== null) throw new Error(parsed.fault.detail);
    return weakAssumptions(stackPage(parsed.view).duty?.average?.assumptions ?? []).map(({ value }) => value);
  };

  // Chapters 72 and 73 hold no medicine: of the assumptions on China they share that on parts of aircraft alone (0.392).
  it("are those of its sector: of steel none on medicines, of medicines both", () => {
    expect(of("steel")).toEqual([0.392]);
    expect(of("steel", "WLD")).toEqual([0.392]);
    expect(of("pharma")).toEqual(expect.arrayContaining([0.95, 0.4]));
  });
});
