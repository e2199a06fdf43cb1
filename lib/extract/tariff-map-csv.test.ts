import { describe, expect, it } from "vitest";
import { mapCsv } from "./tariff-map-csv";

describe("the CSV of the map of duties", () => {
  it("says of an average how much of the imports has a rate that is not on file", () => {
    const file = mapCsv(new URLSearchParams("on=2024-09-26&partner=CHN~JPN"));
    if (file.fault !== null) throw new Error(file.fault.detail);
    const [head = "", ...rows] = file.body.trimEnd().split("\r\n");
    const at = head.split(",").indexOf("not_on_file_share");
    const shareOf = (partner: string, sector: string) =>
      rows.find((row) => row.includes(`,${partner},`) && row.includes(`,${sector},`))?.split(",")[at];
    // Electric vehicles before the review: 170,562,406 dollars (average-not-on-file.test.ts) of the 16,356,845,062 of
    // China's cells of vehicles in imports-2024-by-partner-and-cell.csv.
    expect(Number(shareOf("CHN", "vehicles"))).toBeCloseTo(170_562_406 / 16_356_845_062, 12);
    expect(shareOf("JPN", "vehicles")).toBe("0");
  });

  it("leaves the column empty in a headline map", () => {
    const file = mapCsv(new URLSearchParams("on=2024-09-26&partner=CHN&basis=headline"));
    if (file.fault !== null) throw new Error(file.fault.detail);
    const [head = "", first = ""] = file.body.split("\r\n");
    expect(first.split(",")[head.split(",").indexOf("not_on_file_share")]).toBe("");
  });
});
