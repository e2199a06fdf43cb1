import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv";

const columns = [
  { key: "name", numeric: false },
  { key: "balance_usd", numeric: true },
  { key: "rate", numeric: true },
];

describe("writeCsv", () => {
  it("ends lines with CRLF and quotes commas, quotes and line ends", () => {
    expect(writeCsv(columns, [{ name: 'a "b",\r\nc', balance_usd: -166_422_700_000, rate: 0.125 }])).toBe(
      'name,balance_usd,rate\r\n"a ""b"",\r\nc",-166422700000,0.125\r\n',
    );
  });

  it("guards text that a spreadsheet would run, never numbers", () => {
    expect(writeCsv(columns, [{ name: "=cmd()", balance_usd: -5, rate: null }])).toBe(
      "name,balance_usd,rate\r\n'=cmd(),-5,\r\n",
    );
    expect(writeCsv(columns, [{ name: "@x", balance_usd: 0, rate: 0.1 + 0.2 }])).toBe(
      "name,balance_usd,rate\r\n'@x,0,0.3\r\n",
    );
  });

  it("keeps every digit of a small share, without an exponent", () => {
    expect(writeCsv(columns, [{ name: "x", balance_usd: 1, rate: 500_000 / 593_867_700_000 }])).toBe(
      "name,balance_usd,rate\r\nx,1,0.000000841938364387\r\n",
    );
  });

  it("writes semicolons and decimal commas, and a byte order mark, where asked", () => {
    const text = writeCsv(columns, [{ name: "日本", balance_usd: -1, rate: 0.125 }], { eu: true, excel: true });
    expect(text).toBe("\ufeffname;balance_usd;rate\r\n日本;-1;0,125\r\n");
    expect(Papa.parse(text.slice(1).trimEnd(), { delimiter: ";" }).data).toEqual([
      ["name", "balance_usd", "rate"],
      ["日本", "-1", "0,125"],
    ]);
  });
});
