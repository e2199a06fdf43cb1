import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { DataError } from "@/lib/data/data-error";
import { parseTable, type Table } from "@/lib/data/table";

/** A file to be: path below the repository root, its text, its rows. */
export interface Imported {
  file: string;
  csv: string;
  rows: number;
}

/** Rows of a table of the pack as text. */
export function readPack(pack: string, source: string, columns: readonly string[]): Record<string, string>[] {
  const file = `${source}.csv`;
  const path = join(pack, file);
  if (!existsSync(path))
    throw new DataError([{ file, line: null, column: null, value: null, problem: "table is missing from the pack" }]);
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  });
  const found = meta.fields ?? [];
  if (found.join() !== columns.join())
    throw new DataError([
      { file, line: 1, column: null, value: found.join(), problem: `the pack's columns must be ${columns.join()}` },
    ]);
  return data;
}

/** Rows of one of our tables as text; none where the file does not exist yet. */
export function readText(table: Table, root: string): Record<string, string>[] {
  const path = join(root, table.file);
  if (!existsSync(path)) return [];
  return Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** RFC 4180 with LF, in the order of the schema; validated. */
export function writeTable(table: Table, rows: readonly Record<string, string>[]): string {
  const fields = Object.keys(table.columns);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ""));
  const csv = `${Papa.unparse({ fields, data }, { newline: "\n" })}\n`;
  parseTable(table, csv);
  return csv;
}
