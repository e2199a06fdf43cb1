import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataError, type DataFault, fileFault } from "./data-error";
import { dataFiles } from "./data-version";
import { parseTable, type Row, type Table } from "./table";
import { tables } from "./tables";

/** The rows of every table, by id, as the checks read them. */
export type Loaded = ReadonlyMap<string, readonly Record<string, unknown>[]>;

/** Rows of one table among those loaded. */
export function rowsOf<T extends Table>(loaded: Loaded, table: T): readonly Row<T>[] {
  return (loaded.get(table.id) ?? []) as readonly Row<T>[];
}

/**
 * Read every table below a root and validate each cell. Every CSV must have a schema and every schema a CSV. Nothing is
 * kept: a check looks at the files as they are now.
 */
export function loadTables(root: string): { loaded: Loaded; faults: DataFault[] } {
  const known = new Set([...tables.values()].map(({ file }) => file));
  const faults = dataFiles(root)
    .filter((file) => !known.has(file))
    .map((file) => fileFault(file, "has no schema in lib/data/tables.ts"));
  const loaded = new Map<string, readonly Record<string, unknown>[]>();
  for (const table of tables.values()) {
    const csv = textOf(join(root, table.file));
    if (csv === null) {
      faults.push(fileFault(table.file, "table is missing"));
      continue;
    }
    try {
      loaded.set(table.id, parseTable(table, csv));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  return { loaded, faults };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
