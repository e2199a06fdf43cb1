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
});
