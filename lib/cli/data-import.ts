import type { Table } from "@/lib/data/table";
import type { Conversion } from "./data-conversion";
import { type Imported, readPack, readText, writeTable } from "./data-files";
import { averageConversions } from "./data-import-averages";
import { chinaConversions } from "./data-import-china";
import { importDatasets } from "./data-import-datasets";
import { listConversions } from "./data-import-lists";
import { mirrorConversions } from "./data-import-mirror";
import { tariffConversions } from "./data-import-tariffs";
import { tradeConversions } from "./data-import-trade";

/** Every table of the pack's folders `trade` and `tariffs`. */
export const conversions: readonly Conversion[] = [
  ...tradeConversions,
  ...mirrorConversions,
  ...tariffConversions,
  ...averageConversions,
  ...listConversions,
  ...chinaConversions,
];

/**
 * Convert every table of trade and tariffs of a pack into ours, in memory, and validate each. Columns made by hand are
 * taken over from the tables in `root`.
 * @throws DataError if the pack lacks a table or has other columns, or a converted cell breaks its schema
 */
export function importPack(pack: string, root: string = process.cwd()): Imported[] {
  const tables = conversions.map((conversion) => importTable(conversion, pack, root));
  return [...tables, importDatasets(pack, root, tables)];
}

/** One table of a pack in our form. */
export function importTable(
  { table, source, packColumns, convert, handColumns }: Conversion,
  pack: string,
  root: string,
) {
  const packRows = readPack(pack, source, packColumns);
  const rows = packRows.map(convert);
  keepHandColumns(rows, table, handColumns, root);
  return { file: table.file, csv: writeTable(table, rows), rows: packRows.length };
}

/** Put the hand-made cells that stand in `data/` over the ones just converted. */
function keepHandColumns(
  rows: Record<string, string>[],
  table: Table,
  handColumns: readonly string[],
  root: string,
): void {
  if (handColumns.length === 0) return;
  const keyOf = (row: Record<string, string>) => table.key.map((name) => row[name]).join("\u0000");
  const known = new Map(readText(table, root).map((row) => [keyOf(row), row]));
  for (const row of rows)
    for (const column of handColumns) {
      const kept = known.get(keyOf(row))?.[column];
      if (kept !== undefined) row[column] = kept;
    }
}
