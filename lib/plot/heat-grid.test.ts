import { describe, expect, it } from "vitest";
import { heatGrid } from "./heat-grid";

const provenance = { source_id: "measures", as_of: "2026-07-01", vintage: "" };
const row = { ...provenance, partner_name: "Japan", sector_name: "Cars", all_in_cap: null, added_besides_cap: null };

describe("heatGrid", () => {
  it("prints percent: what is added, a cap with what adds to it, and what applies on a part", () => {
    const grid = heatGrid([
      { ...row, partner: "JPN", sector: "cars", added_rate: 0.25, up_to_on_part: null, layers: "232 cars 25%" },
      {
        ...row,
        partner: "KOR",
        partner_name: "South Korea",
        sector: "cars",
        added_rate: 0.1,
        all_in_cap: 0.15,
        added_besides_cap: 0.1,
        up_to_on_part: 0.5,
        layers: "cap 15%",
        parts: "steel 50%",
      },
      { ...row, partner: "KOR", partner_name: "South Korea", sector: "toys", sector_name: "Toys", added_rate: 0 },
    ]);
    expect(grid.across).toEqual(["Japan", "South Korea"]);
    expect(grid.down).toEqual([
      {
        name: "Cars",
        cells: [
          { shade: 4, words: "25", part: null, layers: "232 cars 25%" },
          { shade: 3, words: "10 + cap 15", part: "to +50", layers: "cap 15%; steel 50%" },
        ],
      },
      {
        name: "Toys",
        cells: [
          { shade: null, words: "no rate", part: null, layers: null },
          { shade: 0, words: "0", part: null, layers: null },
        ],
      },
    ]);
  });

  // Note 40 of chapter 99, 10 October 2026: patented pharmaceuticals 100% in all of India, 15% of the EU.
  it("says a cap on a part where it is above what is added and what the whole owes", () => {
    const pharma = { ...row, sector: "pharma", sector_name: "Pharmaceuticals", up_to_on_part: null };
    const part = (own: Parameters<typeof heatGrid>[0][number]) => heatGrid([own]).down[0]?.cells[0]?.part;
    const india = { ...pharma, partner: "IND", added_rate: 0.1, cap_on_part: 1 };
    expect(part(india)).toBe("cap 100");
    expect(part({ ...india, up_to_on_part: 0.25 })).toBe("cap 100");
    expect(part({ ...india, cap_on_part: 0.25, up_to_on_part: 0.25 })).toBe("to +25");
    const eu = { ...pharma, partner: "EUU", added_rate: null, all_in_cap: 0.1, cap_on_part: 0.15 };
    expect(part(eu)).toBe("cap 15");
    expect(part({ ...eu, all_in_cap: 0.15 })).toBeNull();
  });
});
