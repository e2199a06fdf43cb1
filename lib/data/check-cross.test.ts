import { beforeAll, describe, expect, it } from "vitest";
import { checkDatasets } from "./check-datasets";
import { checkLaw } from "./check-law";
import { checkPeriods } from "./check-periods";
import { checkReferences } from "./check-references";
import { checkSums } from "./check-sums";
import { type Loaded, loadTables } from "./check-tables";
import { checkTrade } from "./check-trade";
import { type DataFault, describeFault } from "./data-error";

let real: Loaded;
beforeAll(() => {
  real = loadTables(process.cwd()).loaded;
});

type Cells = Record<string, unknown>;

/** The faults of a check after cells of one row were changed; `null` takes the row out. */
function faultsAfter(
  check: (loaded: Loaded) => DataFault[],
  table: string,
  isRow: (row: Cells) => boolean,
  change: Cells | null,
): string[] {
  const rows = real.get(table) ?? [];
  expect(rows.filter(isRow)).toHaveLength(1);
  const changed = change
    ? rows.map((row) => (isRow(row) ? { ...row, ...change } : row))
    : rows.filter((row) => !isRow(row));
  return check(new Map([...real, [table, changed]])).map(describeFault);
}

const measure = (id: string) => (row: Cells) => row.measure_id === id;
const month = (partner: string, of: string) => (row: Cells) => row.partner === partner && row.month === of;
const lineOf = (table: string, isRow: (row: Cells) => boolean) => (real.get(table) ?? []).findIndex(isRow) + 2;

describe("references", () => {
  const at = () => `data/tariffs/us-tariff-measures.csv:${lineOf("us-tariff-measures", measure("S122-10"))}`;

  it("hold every code, `*` and patterns that match at least one measure", () => {
    const isRow = measure("S122-10");
    const change = { partner_codes: ["*", "XXX"], scope_codes: ["*", "beer"], yields_to: ["S232-*", "S999-*"] };
    expect(faultsAfter(checkReferences, "us-tariff-measures", isRow, change).sort()).toEqual([
      `${at()} column "partner_codes", value "XXX": no such code in partners`,
      `${at()} column "scope_codes", value "beer": no such code in sectors-and-product-groups`,
      `${at()} column "yields_to", value "S999-*": no such measure_id in us-tariff-measures`,
    ]);
  });

  it("hold the groups of cells, their chapters and their sectors", () => {
    const isRow = (row: Cells) => row === real.get("imports-2024-by-partner-and-cell")?.[0];
    const change = { groups: ["x-s122", "x-moon"], hs_chapter: "77", sector: "cheese" };
    expect(faultsAfter(checkReferences, "imports-2024-by-partner-and-cell", isRow, change).sort()).toEqual([
      'data/tariffs/imports-2024-by-partner-and-cell.csv:2 column "groups", value "x-moon": no such code in sectors-and-product-groups',
      'data/tariffs/imports-2024-by-partner-and-cell.csv:2 column "hs_chapter", value "77": no such hs_chapter in hs-chapters',
      'data/tariffs/imports-2024-by-partner-and-cell.csv:2 column "sector", value "cheese": no such code in sectors-and-product-groups',
    ]);
  });
});

describe("provenance", () => {
  const isRow = (row: Cells) => row.dataset === "mirror-china-2025-jan-nov";

  it("must exist for every table, and a table for every provenance", () => {
    expect(faultsAfter(checkDatasets, "datasets", isRow, null)).toEqual([
      "data/trade/mirror-china-2025-jan-nov.csv: has no row in data/datasets.csv",
    ]);
    expect(faultsAfter(checkDatasets, "datasets", isRow, { dataset: "gossip" })).toEqual([
      "data/trade/mirror-china-2025-jan-nov.csv: has no row in data/datasets.csv",
      `data/datasets.csv:${lineOf("datasets", isRow)} column "dataset", value "gossip": no such table in lib/data/tables.ts`,
    ]);
  });

  it("offers no table for download whose licence is not cleared", () => {
    expect(faultsAfter(checkDatasets, "datasets", isRow, { downloadable: "yes" })).toEqual([
      `data/datasets.csv:${lineOf("datasets", isRow)} column "downloadable", value "yes": does not fit the licence "not-cleared"`,
    ]);
  });
});

describe("the law", () => {
  const faults = (id: string, change: Cells) => faultsAfter(checkLaw, "us-tariff-measures", measure(id), change);
  const at = (id: string) => `data/tariffs/us-tariff-measures.csv:${lineOf("us-tariff-measures", measure(id))}`;

  it("ends no measure before it begins", () => {
    const change = { effective_to: "2026-02-23" };
    expect(faultsAfter(checkPeriods, "us-tariff-measures", measure("S122-10"), change)).toEqual([
      `${at("S122-10")} column "effective_to", value "2026-02-23": is before effective_from (2026-02-24)`,
    ]);
  });

  it("counts neither announcements nor what never came into force", () => {
    expect(faults("S122-15-ANN", { in_totals: "yes" })).toEqual([
      `${at("S122-15-ANN")} column "in_totals", value "yes": what never came into force is never in a total`,
    ]);
    expect(faults("IEEPA-END", { in_totals: "yes" })[0]).toBe(
      `${at("IEEPA-END")} column "in_totals", value "yes": a termination_event is never in a total`,
    );
  });

  it("asks a rate of every cap, as a fraction", () => {
    expect(faults("S301-FL-CAP125", { rate: null })[0]).toBe(
      `${at("S301-FL-CAP125")} column "rate", value "": a cap must have a rate`,
    );
    expect(faults("S301-FL-CAP125", { rate: 12.5 })).toEqual([
      `${at("S301-FL-CAP125")} column "rate", value "12.5": is not a fraction of the value (0.25 for 25 %)`,
    ]);
  });

  it("gives a programme to section 301 alone", () => {
    expect(faults("S122-10", { programme: "brazil" })).toEqual([
      `${at("S122-10")} column "programme", value "brazil": section 301 rows have a programme, others none`,
    ]);
  });

  it("has the same members of a group in both tables", () => {
    expect(
      faultsAfter(checkLaw, "country-groups", (row) => row.group === "COLUMN-2" && row.partner === "CUB", null),
    ).toEqual([
      `data/trade/partners.csv:${lineOf("partners", (row) => row.code === "CUB")} column "groups", value "COLUMN-2": country-groups does not list CUB in it`,
    ]);
  });
});

describe("trade", () => {
  const table = "goods-trade-by-partner-monthly";
  const at = (partner: string, of: string) => `data/trade/${table}.csv:${lineOf(table, month(partner, of))}`;

  it("leaves no gap in a total", () => {
    expect(faultsAfter(checkTrade, table, month("WLD", "2003-07"), null)).toEqual([
      `data/trade/${table}.csv: WLD has no row for 2003-07`,
    ]);
  });

  it("finds a world total that its partners do not make", () => {
    expect(faultsAfter(checkTrade, table, month("WLD", "2024-12"), { imports_usd: 1 })[0]).toContain(
      `${at("WLD", "2024-12")} column "imports_usd", value "1": the parts of WLD in 2024-12 add to `,
    );
  });

  it("sees the EU lose the United Kingdom in January 2020 and in no other month", () => {
    const isBreak = (row: Cells) => row.id === "euu-without-gbr";
    const early = faultsAfter(checkTrade, "series-breaks", isBreak, { first_month: "2019-12" });
    const late = faultsAfter(checkTrade, "series-breaks", isBreak, { first_month: "2020-02" });
    expect(early.map((fault) => fault.slice(0, at("EUU", "2019-12").length))).toEqual(
      Array(2).fill(at("EUU", "2019-12")),
    );
    expect(late.map((fault) => fault.slice(0, at("EUU", "2020-01").length))).toEqual(
      Array(2).fill(at("EUU", "2020-01")),
    );
  });
});

describe("sums", () => {
  it("hold the cells against the chapters to the dollar", () => {
    const cells = "imports-2024-by-partner-and-cell";
    const isRow = (row: Cells) => row === real.get(cells)?.[0];
    const usd = Number(real.get(cells)?.[0]?.imports_usd);
    const faults = faultsAfter(checkSums, cells, isRow, { imports_usd: usd + 1 });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      new RegExp(
        `^data/tariffs/${cells}.csv:2 column "imports_usd", value "\\d+": the cells of AGO, chapter 09, add to`,
      ),
    );
  });

  it("hold a vintage against the months of the same vintage", () => {
    const table = "goods-trade-2024-by-vintage";
    const isRow = (row: Cells) => row.partner === "CHN" && row.until === "2024-12" && row.vintage === "2025-10";
    expect(faultsAfter(checkSums, table, isRow, { exports_usd: 143_226_700_000 })[0]).toContain(
      `data/trade/${table}.csv:${lineOf(table, isRow)} column "exports_usd", value "143226700000": the months of the same vintage add to `,
    );
  });
});
