import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataError } from "@/lib/data/data-error";
import type { Conversion } from "./data-conversion";
import type { Imported } from "./data-files";
import { conversions, importTable } from "./data-import";
import { importDatasets } from "./data-import-datasets";

let pack = "";
let root = "";
beforeEach(() => {
  pack = mkdtempSync(join(tmpdir(), "tariff-ledger-pack-"));
  root = mkdtempSync(join(tmpdir(), "tariff-ledger-root-"));
});
afterEach(() => {
  for (const folder of [pack, root]) rmSync(folder, { recursive: true });
});

function write(folder: string, file: string, lines: string[]): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
}

function conversionOf(id: string): Conversion {
  const found = conversions.find(({ table }) => table.id === id);
  if (!found) throw new Error(id);
  return found;
}

const linesOf = ({ csv }: Imported) => csv.trimEnd().split("\n");

describe("importTable", () => {
  it("keeps the names that stand in data/ and takes the pack's for new rows", () => {
    write(pack, "trade/partners.csv", [
      "partner,name,census_code,groups",
      "CZE,Czech Republic,4351,EU27;EU28",
      "USB,Newland,1234,",
    ]);
    write(root, "data/trade/partners.csv", [
      "code,name,census_name,census_code,groups",
      "CZE,Czechia,Czech Rep.,4351,",
    ]);
    expect(linesOf(importTable(conversionOf("partners"), pack, root))).toEqual([
      "code,name,census_name,census_code,groups",
      "CZE,Czechia,Czech Republic,4351,EU27;EU28",
      "USB,Newland,Newland,1234,",
    ]);
  });

  it("turns a period in words into its months, and words of a release into its month", () => {
    write(pack, "trade/goods-trade-2024-by-vintage.csv", [
      "partner,period,exports_usd,imports_usd,vintage",
      "JPN,Jan-Nov 2024,1,2,country.xlsx published 2025-04-03",
      'JPN,Jan-Dec 2024,1,2,"API, 2025-10 (after the June 2025 annual revision)"',
    ]);
    expect(linesOf(importTable(conversionOf("goods-trade-2024-by-vintage"), pack, root)).slice(1)).toEqual([
      "JPN,2024-01,2024-11,1,2,2025-04,country.xlsx published 2025-04-03",
      'JPN,2024-01,2024-12,1,2,2025-10,"API, 2025-10 (after the June 2025 annual revision)"',
    ]);
  });

  it("turns thousands of yen and millions of dollars into whole units", () => {
    write(pack, "trade/mirror-japan-korea-with-china-monthly.csv", [
      "reporter_iso3,partner_iso3,period,exports,imports,unit",
      "JPN,CHN,2001-01,231700220,586529635,thousand JPY",
    ]);
    expect(linesOf(importTable(conversionOf("mirror-japan-korea-with-china-monthly"), pack, root))[1]).toBe(
      "JPN,CHN,2001-01,231700220000,586529635000,JPY",
    );
  });

  it("refuses a pack whose columns or units it does not know", () => {
    write(pack, "trade/hs-chapters.csv", ["hs_chapter,title", "01,LIVE ANIMALS"]);
    expect(() => importTable(conversionOf("hs-chapters"), pack, root)).toThrow(
      'trade/hs-chapters.csv:1 value "hs_chapter,title": the pack\'s columns must be hs_chapter,census_name',
    );
    write(pack, "trade/mirror-japan-korea-with-china-monthly.csv", [
      "reporter_iso3,partner_iso3,period,exports,imports,unit",
      "JPN,CHN,2001-01,1,2,million JPY",
    ]);
    expect(() => importTable(conversionOf("mirror-japan-korea-with-china-monthly"), pack, root)).toThrow(DataError);
    expect(() => importTable(conversionOf("duties-national-monthly"), pack, root)).toThrow(
      "trade/duties-national-monthly.csv: table is missing from the pack",
    );
  });
});

describe("importDatasets", () => {
  const header = "dataset,title,publisher,licence,url,published,retrieved,note";
  const tables: Imported[] = [
    { file: "data/trade/partners.csv", csv: "code\nA\n", rows: 1 },
    { file: "data/trade/goods-trade-2024-by-vintage.csv", csv: "vintage\n2025-04\n2026-06\n2025-10\n", rows: 3 },
    { file: "data/tariffs/us-tariff-measures.csv", csv: "x\n1\n", rows: 371 },
  ];
  const cells = (line: string) => line.split(",");

  it("says unknown where the pack says nothing, and keeps a licence that is not cleared from download", () => {
    write(pack, "sources/datasets.csv", [
      header,
      "trade/partners,Codes,Someone,not-cleared,,2025-05-23 (retrieved),2026-11-21,",
    ]);
    const [names = "", line = ""] = linesOf(importDatasets(pack, root, tables));
    const row = Object.fromEntries(cells(names).map((name, index) => [name, cells(line)[index]]));
    expect(row).toMatchObject({
      dataset: "partners",
      licence: "not-cleared",
      downloadable: "no",
      url: "unknown",
      published: "unknown",
      published_note: "2025-05-23 (retrieved)",
      trust: "unknown",
      rows: "1",
    });
  });

  it("reads the newest release from words, from the horizon, or from the rows", () => {
    write(pack, "sources/datasets.csv", [
      header,
      "trade/partners,Codes,Census,PD,https://a.example/,2025-04-03; 2025-10; 2026-10 (by vintage),2026-11-21,",
      "trade/goods-trade-2024-by-vintage,2024,Census,PD,https://a.example/,by row,2026-11-21,",
      "tariffs/us-tariff-measures,Law,Compiled,PD,https://a.example/,2026-10-10 (horizon),2026-11-21,",
    ]);
    const [names = "", ...lines] = linesOf(importDatasets(pack, root, tables));
    const at = cells(names).indexOf("published");
    expect(lines.map((line) => cells(line)[at])).toEqual(["2026-10", "2026-06", "2026-10-10"]);
  });

  it("keeps the lines of tables that no pack holds, and the words written here", () => {
    write(pack, "sources/datasets.csv", [header, "trade/partners,Codes,Census,PD,https://a.example/,2025,2026-11-21,"]);
    const ours =
      "dataset,folder,title,publisher,licence,licence_note,downloadable,url,published,published_note,retrieved,note,coverage,basis,trust,rows";
    write(root, "data/datasets.csv", [
      ours,
      "partners,trade,Old,Old,PD,cite,yes,unknown,2020,,2026-01-01,,all,codes,high,99",
      "events,record,Timeline,Tariff Ledger,CC BY 4.0,,yes,unknown,2026,,2026-11-21,,2012-2026,none,unknown,90",
    ]);
    expect(linesOf(importDatasets(pack, root, tables))).toEqual([
      ours,
      "partners,trade,Codes,Census,PD,cite,yes,https://a.example/,2025,,2026-11-21,,all,codes,high,1",
      "events,record,Timeline,Tariff Ledger,CC BY 4.0,,yes,unknown,2026,,2026-11-21,,2012-2026,none,unknown,90",
    ]);
  });
});
