import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { prepare } from "./prepare";
import { defaultView, parseQuery } from "./query";

function viewOf(id: string, query = "") {
  const chart = catalogue.get(id) as Chart;
  const parsed = parseQuery(chart, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return prepare(id, chart, parsed.view);
}

describe.each([...catalogue])("%s", (id, chart) => {
  const prepared = prepare(id, chart, defaultView(chart));

  it("has an id that is an address, a finding, rows, and sources for each of them", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(prepared.empty).toBeNull();
    expect(prepared.query).toBe("");
    expect(prepared.title).not.toMatch(/undefined|NaN|null/);
    expect(prepared.rows.filter((row) => row.source_id === "" || row.as_of === undefined)).toEqual([]);
    expect(prepared.sources.length).toBeGreaterThan(0);
  });

  it("documents every column of its rows, and no other", () => {
    const columns = prepared.columns.map((column) => column.key);
    expect(columns.slice(-3)).toEqual(["source_id", "as_of", "vintage"]);
    for (const row of prepared.rows) expect(Object.keys(row).sort()).toEqual([...columns].sort());
  });
});

describe("goods-balance", () => {
  it("is minus 295.5 bn with China for the twelve months to December 2024 (Census API, October 2025)", () => {
    const row = viewOf("goods-balance", "partner=CHN").rows.find(({ month }) => month === "2024-12");
    // The year's table prints 143,226,749 and 438,741,998 thousand; its months, rounded one by one, add to 2 less.
    expect(row).toMatchObject({ balance_usd: 143_226_749_000 - 438_741_998_000 + 2_000, vintage: "2025-10" });
  });

  it("names the vintages that a sum mixes", () => {
    const row = viewOf("goods-balance", "partner=VNM").rows.find(({ month }) => month === "2025-06");
    expect(row?.vintage).toBe("2025-10;2026-10");
  });

  it("draws the months to the world's last one, and leaves a gap after it beside its partners", () => {
    const chart = viewOf("goods-balance", "partner=WLD~CHN&from=2026-05");
    expect(
      chart.rows.filter((row) => row.partner === "WLD").map((row) => [row.month, row.balance_usd === null]),
    ).toEqual([
      ["2026-05", false],
      ["2026-06", false],
      ["2026-07", false],
      ["2026-08", true],
    ]);
    expect(chart.notes).toContain("Nothing is on file after July 2026 for World.");
  });

  it("says where the EU's series breaks and where nothing is on file", () => {
    const notes = viewOf("goods-balance", "partner=EUU&from=1990-01").notes.join(" ");
    // EUU equals the sum of 28 members to December 2019 and of 27 from January 2020 (data/trade/series-breaks.csv).
    expect(notes).toContain("The EU to December 2019 counts the United Kingdom");
    expect(notes).toContain("Nothing is on file before January 1997 for European Union.");
  });

  it("changes its finding with the view", () => {
    expect(viewOf("goods-balance", "partner=JPN").title).not.toContain("China");
    expect(viewOf("goods-balance", "partner=CHN~MEX&from=2015-01&until=2018-12").title).not.toContain("overtaken");
  });
});

describe("largest-deficits", () => {
  it("ranks 2024 as Census does: China, Mexico, Vietnam, Ireland, Germany (before June 2026's revision)", () => {
    const chart = viewOf("largest-deficits", "year=2024");
    expect(chart.rows.slice(0, 4).map((row) => row.partner)).toEqual(["CHN", "MEX", "VNM", "IRL"]);
    expect(chart.rows.map((row) => row.partner)).not.toContain("EUU");
    expect(chart.notes[0]).toMatch(/^2024 covers 12 months and 2\d\d partners/);
  });

  it("says that a year still running has fewer months", () => {
    // 52 partners are on file for 2025; North Korea has no row in 2026.
    expect(viewOf("largest-deficits", "year=2026").notes[0]).toMatch(/^2026 covers 8 months and 51 partners/);
  });
});

describe("reported-surpluses", () => {
  const { rows, references, title } = viewOf("reported-surpluses");
  const surplus = (partner: string, until: string, vintage: string) =>
    rows.find(
      (row) => row.partner === partner && row.until === until && row.vintage === vintage && row.mark !== "reference",
    )?.surplus_usd;

  it("holds the four figures of the first article (bn: 270.4, 67.4, 62.6, 60.2)", () => {
    expect(references.map((mark) => mark.value / 1e9)).toEqual([270.4, 67.4, 62.6, 60.2]);
  });

  it("has the record of January-November and of the year in each vintage (README of the pack)", () => {
    expect(surplus("CHN", "2024-11", "2025-04")).toBe(401_408_275_000 - 130_987_045_000);
    expect(surplus("CHN", "2024-12", "2025-04")).toBe(295_401_646_000);
    expect(surplus("CHN", "2024-12", "2026-06")).toBe(297_047_700_000);
    expect(surplus("JPN", "2024-11", "2025-04")).toBe(62_582_582_000);
  });

  it("leaves January-November of the vintage of June 2026 as a gap that says so", () => {
    expect(surplus("CHN", "2024-11", "2026-06")).toBeNull();
    expect(rows.find((row) => row.gap !== null)).toMatchObject({
      until: "2024-11",
      vintage: "2026-06",
      gap: "not on file",
    });
  });

  it("finds by computation that eleven months fit", () => {
    expect(title).toContain("January–November 2024");
  });
});

describe("added-duty", () => {
  it("steps through China's rates in the order of the law (EO 14195 … 91 FR 47318)", () => {
    const china = viewOf("added-duty", "partner=CHN").rows;
    expect(china.map((row) => [row.day, row.rate])).toEqual([
      ["2025-01-01", 0],
      ["2025-02-04", 0.1],
      ["2025-03-04", 0.2],
      ["2025-04-05", 0.3],
      ["2025-04-09", 1.04],
      ["2025-04-10", 1.45],
      ["2025-05-14", 0.3],
      ["2025-11-10", 0.2],
      ["2026-02-24", 0.1],
      ["2026-07-24", 0.125],
    ]);
  });

  it("keeps an all-in cap apart from what is added", () => {
    const japan = viewOf("added-duty", "partner=JPN").rows.filter((row) => row.day === "2025-08-07");
    expect(japan.map((row) => [row.kind, row.rate, row.added_rate, row.all_in_cap])).toEqual([
      ["added", null, null, 0.15],
      ["cap", 0.15, null, 0.15],
    ]);
  });
});

describe("headline-rates", () => {
  const cell = (query: string, partner: string, sector: string) =>
    viewOf("headline-rates", query).rows.find((row) => row.partner === partner && row.sector === sector);

  it("shows the twenty partners with the largest imports of 2024 across twenty sectors", () => {
    expect(viewOf("headline-rates").rows).toHaveLength(400);
  });

  it("sums what reaches a whole sector and keeps apart what reaches a part of it", () => {
    // 9 April 2025: fentanyl 20 + reciprocal 84; steel's 25 reaches steel-mill articles, not the whole sector.
    expect(cell("on=2025-04-09", "CHN", "steel")).toMatchObject({ added_rate: 1.04, all_in_cap: null });
    expect(cell("on=2025-04-09", "CHN", "steel")?.parts).toContain("steel-mill");
    expect(cell("on=2025-08-07", "JPN", "machinery")).toMatchObject({ added_rate: null, all_in_cap: 0.15 });
    expect(cell("on=2018-01-01", "CHN", "machinery")).toMatchObject({ added_rate: 0, up_to_on_part: null });
  });

  it("has the caps and the quotas on a part as numbers and in words (note 40 of chapter 99, Proc. 11051)", () => {
    expect(cell("", "IND", "pharma")).toMatchObject({ added_rate: 0.1, up_to_on_part: null, cap_on_part: 1 });
    expect(cell("", "CHN", "pharma")).toMatchObject({ added_rate: 0.125, up_to_on_part: 0.25, cap_on_part: 1 });
    expect(cell("", "JPN", "pharma")).toMatchObject({ all_in_cap: 0.125, up_to_on_part: null, cap_on_part: 0.15 });
    const quartz = cell("", "IND", "minerals-stone-jewellery");
    expect(quartz).toMatchObject({ added_rate: 0.1, up_to_on_part: 0.5 });
    expect(quartz?.parts).toContain("adds 25 on quartz-surface (S201-QUARTZ-Y1-INQ)");
    expect(quartz?.parts).toContain("adds 50 on quartz-surface, over the quota (S201-QUARTZ-Y1-OVQ)");
  });
});

describe("collected-duties", () => {
  it("divides calculated duties by imports for consumption (August 2026: 22.7 of 330.7 bn)", () => {
    expect(viewOf("collected-duties").rows.at(-1)).toMatchObject({
      month: "2026-08",
      duty_share: 22_727_180_701 / 330_729_929_356,
    });
  });
});

describe("money of a view", () => {
  const withMoney = [...catalogue].flatMap(([id, chart]) => {
    const queries = ["", ...(chart.controls.as ? ["as=usd"] : []), ...(chart.controls.partner ? ["partner=LAO"] : [])];
    return queries.map((query) => [id, query] as const);
  });

  it.each(withMoney)("stands in the unit that its subtitle names: %s?%s", (id, query) => {
    const chart = catalogue.get(id) as Chart;
    const parsed = parseQuery(chart, new URLSearchParams(query));
    // Not every chart has Laos.
    if (parsed.fault !== null) return;
    const { y, rows, subtitle } = prepare(id, chart, parsed.view);
    if (y.kind !== "money" || rows.some((row) => "unit" in row)) return;
    const largest = Math.max(...rows.map((row) => Math.abs(Number(row[y.key]))));
    expect(subtitle).toContain(y.power === undefined ? "billion dollars" : "million dollars");
    expect(y.power === undefined).toBe(largest >= 1e9);
  });
});
