import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { prepare } from "./prepare";
import { parseQuery } from "./query";

function rowsOf(id: string, query = "") {
  const chart = catalogue.get(id) as Chart;
  const parsed = parseQuery(chart, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return prepare(id, chart, parsed.view).rows;
}

describe("the charts against what was published", () => {
  it("china-replaced: China supplied 21.6% of US goods imports in 2017 (Census, FT900 of December 2017)", () => {
    const row = rowsOf("china-replaced", "partner=CHN").find(({ month }) => month === "2017-12");
    expect(row?.share).toBeCloseTo(0.216, 3);
  });

  it("japan-korea-with-china: 2019 as the finance ministry (14.68 and 18.45 trn yen) and KITA ($136.2 and 107.2 bn) print it", () => {
    const of2019 = rowsOf("japan-korea-with-china").filter(({ month }) => month === "2019-12");
    expect(of2019.map((row) => [row.reporter, row.flow, Math.round(Number(row.value) / 1e8) / 10])).toEqual([
      ["JPN", "exports", 14_681.9],
      ["JPN", "imports", 18_453.7],
      ["KOR", "exports", 136.2],
      ["KOR", "imports", 107.2],
    ]);
  });

  it("announced-and-in-force: annexes of EO 14257 and EO 14326, and 145% on China on 10 April 2025", () => {
    const rows = rowsOf("announced-and-in-force", "partner=CHN~VNM~JPN&on=2025-04-10");
    expect(rows.map((row) => [row.partner, row.list, row.rate, row.kind])).toEqual([
      ["CHN", "april", 0.34, "added"],
      ["CHN", "july", null, "added"],
      ["CHN", "in-force", 1.45, "added"],
      ["VNM", "april", 0.46, "added"],
      ["VNM", "july", 0.2, "added"],
      ["VNM", "in-force", 0.1, "added"],
      ["JPN", "april", 0.24, "added"],
      // The annex itself adds 15; only EO 14345 of September 2025 made it a cap, from 7 August.
      ["JPN", "july", 0.15, "added"],
      ["JPN", "in-force", 0.1, "added"],
    ]);
    const capped = rowsOf("announced-and-in-force", "partner=EUU~JPN&on=2025-10-01");
    expect(capped.map((row) => [row.partner, row.list, row.rate, row.kind])).toEqual(
      expect.arrayContaining([
        ["EUU", "july", 0.15, "all-in cap"],
        ["EUU", "in-force", 0.15, "all-in cap"],
        ["JPN", "in-force", 0.15, "all-in cap"],
      ]),
    );
  });

  it("china-measures: 84%, then 125%, then 10% on all US goods in April and May 2025; 34% never came into force", () => {
    const all = rowsOf("china-measures", "from=2025-04&until=2025-06").filter((row) => row.scope_codes === "*");
    expect(all.map((row) => [row.rate, row.effective_from, row.effective_until, row.mark])).toEqual(
      expect.arrayContaining([
        [0.34, "2025-04-10", "2025-04-10", "hollow"],
        [0.84, "2025-04-10", "2025-04-11", "fill"],
        [1.25, "2025-04-12", "2025-05-13", "fill"],
        [0.1, "2025-05-14", null, "fill"],
      ]),
    );
  });

  it("china-measures: a list whose cars alone are suspended is in force", () => {
    const first = rowsOf("china-measures").find((row) => row.measure_id === "CHN-301R-L1");
    expect(first).toMatchObject({ rate: 0.25, mark: "fill", effective_until: null });
  });

  it("measures-timeline: Section 122 at 10% ran from 24 February to 23 July 2026 (Proclamation 11012, 150 days)", () => {
    const row = rowsOf("measures-timeline", "partner=JPN").find(({ measure_id }) => measure_id === "S122-10");
    expect(row).toMatchObject({ rate: 0.1, effective_from: "2026-02-24", effective_until: "2026-07-23", mark: "fill" });
  });

  it("mfn-by-economy: clothing 11.5% in the EU and 9% in Japan (WTO World Tariff Profiles)", () => {
    const rows = rowsOf("mfn-by-economy").filter(({ year }) => year === "2022");
    const rate = (economy: string) => Number(rows.find((row) => row.economy === economy)?.simple_average);
    expect(rate("EUU")).toBeCloseTo(0.115, 2);
    expect(rate("JPN")).toBeCloseTo(0.09, 2);
  });

  it("china-own-balances: China's 1,075.8 bn with the world is not a bar; the US pair has two figures, the rest one", () => {
    const rows = rowsOf("china-own-balances");
    expect(rows.some(({ partner }) => partner === "WLD")).toBe(false);
    expect(rows.filter(({ partner }) => partner === "USA").map(({ reporter }) => reporter)).toEqual(["CHN", "USA"]);
    expect(new Set(rows.map(({ partner }) => partner)).size).toBe(rows.length - 1);
  });

  it("deficit-shares: a partner's balance over the world's, row by row", () => {
    for (const row of rowsOf("deficit-shares", "partner=CHN~HKG&from=2024-01&until=2024-12"))
      expect(row.share).toBeCloseTo(Number(row.balance_usd) / Number(row.world_balance_usd), 12);
  });

  it("collected-by-partner shows no dollars of the sample", () => {
    const columns = Object.keys(rowsOf("collected-by-partner")[0] ?? {});
    expect(columns.filter((column) => column.includes("usd"))).toEqual([]);
  });
});
