import Papa from "papaparse";
import type { DatasetChange, RowChange } from "./archive";

/** Most changes that are written down one by one; all are counted. */
export const listedChanges = 200;

/**
 * What changed from one text of a table to the next, row by row by its key. A row whose key is new is added, one whose
 * key is gone removed, one with another cell revised; a new column revises no row. `before` null: a whole new table.
 */
export function diffTable(
  table: { id: string; key: readonly string[] },
  before: string | null,
  after: string,
): DatasetChange {
  const now = parse(after);
  const change = { id: table.id, rows: now.rows.length, removed: 0, revised: 0, columns_removed: [], changes: [] };
  if (before === null) return { ...change, added: now.rows.length, columns_added: now.columns };
  const old = parse(before);
  const keyOf = (row: Cells) => JSON.stringify(table.key.map((column) => row[column] ?? ""));
  const oldRows = new Map(old.rows.map((row) => [keyOf(row), row]));
  const newKeys = new Set(now.rows.map(keyOf));
  const shared = now.columns.filter((column) => old.columns.includes(column));
  const changes = [
    ...now.rows.flatMap((row) => compare(table.key, shared, oldRows.get(keyOf(row)) ?? null, row)),
    ...old.rows.filter((row) => !newKeys.has(keyOf(row))).flatMap((row) => compare(table.key, shared, row, null)),
  ];
  const count = (kind: RowChange["kind"]) => changes.filter((each) => each.kind === kind).length;
  return {
    id: table.id,
    rows: now.rows.length,
    added: count("added"),
    removed: count("removed"),
    revised: count("revised"),
    columns_added: now.columns.filter((column) => !old.columns.includes(column)),
    columns_removed: old.columns.filter((column) => !now.columns.includes(column)),
    changes: changes.slice(0, listedChanges),
  };
}

/** Whether anything changed at all. */
export function isChanged({ added, removed, revised, columns_added, columns_removed }: DatasetChange): boolean {
  return added + removed + revised + columns_added.length + columns_removed.length > 0;
}

type Cells = Record<string, string>;

function compare(
  key: readonly string[],
  shared: readonly string[],
  before: Cells | null,
  after: Cells | null,
): RowChange[] {
  const row = after ?? before ?? {};
  const columns = shared.filter((column) => !key.includes(column) && before?.[column] !== after?.[column]);
  if (before !== null && after !== null && columns.length === 0) return [];
  return [
    {
      kind: before === null ? "added" : after === null ? "removed" : "revised",
      key: Object.fromEntries(key.map((column) => [column, row[column] ?? ""])),
      cells: Object.fromEntries(
        columns.map((column) => [column, { before: before?.[column] ?? null, after: after?.[column] ?? null }]),
      ),
    },
  ];
}

function parse(csv: string): { columns: string[]; rows: Cells[] } {
  const { data, meta } = Papa.parse<Cells>(csv, { delimiter: ",", newline: "\n", header: true, skipEmptyLines: true });
  return { columns: meta.fields ?? [], rows: data };
}
