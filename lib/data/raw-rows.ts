import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { columnMeta } from "./column-meta";
import type { Table } from "./table";

/** A row as the file has it: numbers as numbers, all else as text, lists `;`-joined; an empty cell is null. */
export type RawRow = { [column: string]: string | number | null };

const blockSize = 1 << 16;

/**
 * The rows of a table one after the other, straight from its file: nothing is kept, so that a table of 99,171 rows can
 * be sent without holding it. The build has checked every cell (`npm run data -- check`); no cell has a line break.
 */
export function* rawRows(table: Table, root: string = process.cwd()): Generator<RawRow> {
  const text = readFileSync(join(/* turbopackIgnore: true */ root, table.file), "utf8");
  const columns = Object.entries(table.columns).map(([key, schema]) => {
    const { type } = columnMeta(schema);
    return { key, numeric: type === "integer" || type === "number" };
  });
  let start = text.indexOf("\n") + 1;
  while (start < text.length) {
    const end = text.indexOf("\n", start + blockSize);
    const block = text.slice(start, end === -1 ? undefined : end);
    for (const cells of Papa.parse<string[]>(block, { delimiter: ",", newline: "\n", skipEmptyLines: true }).data)
      yield Object.fromEntries(columns.map(({ key, numeric }, at) => [key, cellOf(cells[at] ?? "", numeric)]));
    start = end === -1 ? text.length : end + 1;
  }
}

function cellOf(cell: string, numeric: boolean): string | number | null {
  if (cell === "") return null;
  return numeric ? Number(cell) : cell;
}
