import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkData } from "./check";
import { describeFault } from "./data-error";
import { dataFiles } from "./data-version";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A copy of data/ in which one file is another: `edit` gets its text and gives the new one, null = no such file. */
function faultsWith(file: string, edit: (csv: string) => string | null): string[] {
  const root = mkdtempSync(join(tmpdir(), "tariff-ledger-data-"));
  roots.push(root);
  for (const path of new Set([...dataFiles(process.cwd()), file])) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (path !== file) symlinkSync(join(process.cwd(), path), join(root, path));
  }
  const known = dataFiles(process.cwd()).includes(file);
  const csv = edit(known ? readFileSync(file, "utf8") : "");
  if (csv !== null) writeFileSync(join(root, file), csv);
  return checkData(root).faults.map(describeFault);
}

const replaceOnce = (before: string, after: string) => (csv: string) => {
  expect(csv.split(before)).toHaveLength(2);
  return csv.replace(before, after);
};

describe("checkData", () => {
  it("finds no fault in the data as they are", () => {
    expect(checkData().faults.map(describeFault)).toEqual([]);
  });

  it("stops at a bad cell", () => {
    const edit = replaceOnce("\nABW,1992-02,16400000,", "\nABW,1992-02,16.4,");
    expect(faultsWith("data/trade/goods-trade-by-partner-monthly.csv", edit)).toEqual([
      'data/trade/goods-trade-by-partner-monthly.csv:3 column "exports_usd", value "16.4": is not a whole number',
    ]);
  });

  it("stops at an unknown column", () => {
    expect(faultsWith("data/trade/duties-national-monthly.csv", (csv) => csv.replace("\n", ",remark\n"))).toEqual([
      'data/trade/duties-national-monthly.csv:1 column "remark": unknown column',
    ]);
  });

  it("stops at a duplicate key", () => {
    expect(faultsWith("data/tariffs/country-groups.csv", (csv) => `${csv}EU27,AUT\n`)).toEqual([
      'data/tariffs/country-groups.csv:61 column "group+partner", value "EU27,AUT": duplicate key, first on line 2',
    ]);
  });

  it("stops at a missing table and at a table without a schema", () => {
    expect(faultsWith("data/trade/hs-chapters.csv", () => null)).toEqual([
      "data/trade/hs-chapters.csv: table is missing",
    ]);
    expect(faultsWith("data/trade/rumours.csv", () => "a,b\n1,2\n")).toEqual([
      "data/trade/rumours.csv: has no schema in lib/data/tables.ts",
    ]);
  });

  it("stops at an orphan code", () => {
    expect(faultsWith("data/tariffs/preference-shares-2024.csv", replaceOnce("ABW,33,1\n", "XYZ,33,1\n"))).toEqual([
      'data/tariffs/preference-shares-2024.csv:2 column "partner", value "XYZ": no such code in partners',
    ]);
  });

  it("stops at an orphan source_id", () => {
    const edit = replaceOnce("\n000-02,000,", "\n000-02,M00,");
    expect(faultsWith("data/record/figures.csv", edit)).toContain(
      'data/record/figures.csv:3 column "source_id", value "M00": no such id in sources',
    );
  });

  it("stops at a row lost on the way: rows counted in are rows counted out", () => {
    const edit = (csv: string) => csv.replace(/\n2025-12,990,.*/, "");
    expect(faultsWith("data/trade/duties-by-naics3-monthly.csv", edit)).toEqual([
      'data/datasets.csv:10 column "rows", value "2280": data/trade/duties-by-naics3-monthly.csv has 2279 rows',
    ]);
  });
});
