import { describe, expect, it } from "vitest";
import { highestAdded, highestFirst } from "./highest-added";

const cell = (partner: string, added_rate: number | null) => ({
  partner,
  added_rate,
  source_id: "",
  as_of: "",
  vintage: "",
});

describe("the highest rate added", () => {
  const rows = [
    cell("MEX", 0.1),
    cell("DEU", null),
    cell("CHN", 0.125),
    cell("BRA", 0.375),
    cell("BRA", 0.1),
    cell("IND", 0.1),
  ];

  it("is that of all who print it", () => {
    expect(highestAdded([...rows, cell("VNM", 0.37501)]).map(({ partner }) => partner)).toEqual(["VNM", "BRA"]);
    expect(highestAdded([cell("MEX", 0), cell("DEU", null)])).toEqual([]);
  });

  it("puts its partner before the others, which keep their order", () => {
    expect(highestFirst(rows).map(({ partner }) => partner)).toEqual(["BRA", "BRA", "MEX", "DEU", "CHN", "IND"]);
    expect(highestFirst([cell("MEX", 0), cell("DEU", null)]).map(({ partner }) => partner)).toEqual(["MEX", "DEU"]);
  });
});
