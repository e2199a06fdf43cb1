import { describe, expect, it } from "vitest";
import { code, integer, list, monthColumn, optionalDayColumn, optionalFraction } from "./column";
import { DataError } from "./data-error";
import { defineTable, parseTable } from "./table";

const table = defineTable({
  id: "sample",
  folder: "trade",
  key: ["partner", "month"],
  columns: {
    partner: code(/^[A-Z]{3}$/, "Partner"),
    month: monthColumn("Month"),
    exports_usd: integer("Exports", "usd"),
    rate: optionalFraction("Rate"),
    until: optionalDayColumn("Last day"),
    groups: list("Groups"),
  },
});
const header = "partner,month,exports_usd,rate,until,groups";

/** The faults of a text, one line each. */
function faultsOf(csv: string): string[] {
  try {
    parseTable(table, csv);
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("parseTable", () => {
  it("reads text, integers, fractions, days and lists; empty is null or no code, never 0", () => {
    expect(parseTable(table, `${header}\nJPN,2024-02,-5,0.075,2024-02-29,A;B\nKOR,2024-11,0,,,\n`)).toEqual([
      { partner: "JPN", month: "2024-02", exports_usd: -5, rate: 0.075, until: "2024-02-29", groups: ["A", "B"] },
      { partner: "KOR", month: "2024-11", exports_usd: 0, rate: null, until: null, groups: [] },
    ]);
  });

  it("names file, line, column and value of every bad cell", () => {
    expect(faultsOf(`${header}\nJPN,2024-01,1,,,\nJpn,2024-13,1.5,25%,2025-02-29,\n`)).toEqual([
      'data/trade/sample.csv:3 column "partner", value "Jpn": does not match ^[A-Z]{3}$',
      'data/trade/sample.csv:3 column "month", value "2024-13": is not a month (YYYY-MM)',
      'data/trade/sample.csv:3 column "exports_usd", value "1.5": is not a whole number',
      'data/trade/sample.csv:3 column "rate", value "25%": is neither empty nor a decimal number',
      'data/trade/sample.csv:3 column "until", value "2025-02-29": is neither empty nor a day (YYYY-MM-DD)',
    ]);
  });

  it("reads an empty cell as a fault where the column does not allow one, not as 0", () => {
    expect(faultsOf(`${header}\nJPN,2024-01,,,,\n`)).toEqual([
      'data/trade/sample.csv:2 column "exports_usd", value "": is not a whole number',
    ]);
  });

  it("refuses numbers in any but the canonical form", () => {
    for (const cell of ["007", "-0", "+1", "1e3", " 1", "1,000"])
      expect(faultsOf(`${header}\nJPN,2024-01,"${cell}",,,\n`)).toEqual([
        `data/trade/sample.csv:2 column "exports_usd", value ${JSON.stringify(cell)}: is not a whole number`,
      ]);
  });

  it("refuses an unknown, a missing and a misplaced column", () => {
    expect(faultsOf(`${header},remark\nJPN,2024-01,1,,,,x\n`)).toEqual([
      'data/trade/sample.csv:1 column "remark": unknown column',
    ]);
    expect(faultsOf("partner,month,exports_usd,rate,until\n")).toEqual([
      'data/trade/sample.csv:1 column "groups": column is missing',
    ]);
    expect(faultsOf("month,partner,exports_usd,rate,until,groups\n")).toEqual([
      `data/trade/sample.csv:1 column "month": columns must stand in the order ${header}`,
    ]);
  });

  it("refuses a duplicate key and says where it stood first", () => {
    expect(faultsOf(`${header}\nJPN,2024-01,1,,,\nKOR,2024-01,1,,,\nJPN,2024-01,2,,,\n`)).toEqual([
      'data/trade/sample.csv:4 column "partner+month", value "JPN,2024-01": duplicate key, first on line 2',
    ]);
  });

  it("refuses ragged and blank lines", () => {
    expect(faultsOf(`${header}\nJPN,2024-01,1\n\nKOR,2024-01,1,,,\n`)).toEqual([
      'data/trade/sample.csv:2 value "JPN,2024-01,1": has 3 cells, the header 6',
      'data/trade/sample.csv:3 value "": has 1 cells, the header 6',
    ]);
  });

  it("refuses what would shift lines or be misread: stray quotes, carriage returns, line breaks, other encodings", () => {
    expect(faultsOf(`${header}\nJPN,2024-01,1,,,"A\n`)[0]).toMatch(/^data\/trade\/sample\.csv:2: is not CSV: /);
    expect(faultsOf(`${header}\r\nJPN,2024-01,1,,,\r\n`)).toEqual([
      "data/trade/sample.csv: has a carriage return; lines end in a line feed alone",
    ]);
    expect(faultsOf(`${header}\nJPN,2024-01,1,,,"A\nB"\n`)).toEqual([
      "data/trade/sample.csv: has a cell with a line break",
    ]);
    expect(faultsOf(`${header}\nJPN,2024-01,1,,,\uFFFD\n`)).toEqual(["data/trade/sample.csv:2: is not UTF-8"]);
  });

  it("stops after twenty faults", () => {
    const rows = Array.from({ length: 50 }, (_, index) => `JPN,${1900 + index}-01,x,,,`);
    expect(faultsOf(`${header}\n${rows.join("\n")}\n`)).toHaveLength(20);
  });
});
