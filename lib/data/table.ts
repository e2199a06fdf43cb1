import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { csvLines } from "./csv-lines";
import { DataError, type DataFault, fileFault } from "./data-error";

/**
 * A column whose codes must exist in another table; `list` columns hold several, `allow` names words that need no row,
 * and where `prefix` is set `X*` means every key that begins with X (at least one).
 */
export interface Reference {
  column: string;
  table: string;
  key: string;
  allow?: readonly string[];
  prefix?: boolean;
}

/** One CSV table of `data/`: where it lies, which columns identify a row, what each cell may hold. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Stem of the file, id of the dataset, for ever. */
  id: string;
  /** Path below the repository root. */
  file: string;
  /** Columns that together identify a row. */
  key: readonly string[];
  /** In file order. Keys are the column names. */
  columns: Shape;
  references: readonly Reference[];
}

export type Row<T extends Table> = z.output<z.ZodObject<T["columns"]>>;

/** Declare a table. `folder` is a folder of `data/`; without one the table lies in `data/` itself. */
export function defineTable<const Shape extends z.ZodRawShape>(table: {
  id: string;
  folder: "trade" | "tariffs" | "record" | null;
  key: readonly (keyof Shape & string)[];
  columns: Shape;
  references?: readonly Reference[];
}): Table<Shape> {
  const { id, folder, key, columns, references = [] } = table;
  return { id, file: folder === null ? `data/${id}.csv` : `data/${folder}/${id}.csv`, key, columns, references };
}

/**
 * Parse the text of a table, strictly: exact header, every cell valid, no duplicate key, no blank or ragged line.
 * @throws DataError naming file, line, column and value of every fault (at most 20).
 */
export function parseTable<T extends Table>(table: T, csv: string): Row<T>[] {
  const { file } = table;
  const names = Object.keys(table.columns);
  const lines = csvLines(file, csv);
  const header = lines[0] ?? [];
  const unknown = header.filter((name) => !names.includes(name));
  const missing = names.filter((name) => !header.includes(name));
  const headerFaults = [
    ...unknown.map((name) => ({ file, line: 1, column: name, value: null, problem: "unknown column" })),
    ...missing.map((name) => ({ file, line: 1, column: name, value: null, problem: "column is missing" })),
  ];
  if (headerFaults.length === 0 && header.join() !== names.join())
    headerFaults.push({
      file,
      line: 1,
      column: header[0] ?? "",
      value: null,
      problem: `columns must stand in the order ${names.join()}`,
    });
  if (headerFaults.length > 0) throw new DataError(headerFaults);

  const readers = names.map((name) => cellReader(table.columns[name] as z.ZodType));
  const faults: DataFault[] = [];
  const rows: Row<T>[] = [];
  const seen = new Map<string, number>();
  const keyPositions = table.key.map((name) => names.indexOf(name));
  for (let index = 1; index < lines.length && faults.length < 20; index++) {
    const cells = lines[index] as string[];
    const line = index + 1;
    if (cells.length !== names.length) {
      faults.push({
        file,
        line,
        column: null,
        value: cells.join(),
        problem: `has ${cells.length} cells, the header ${names.length}`,
      });
      continue;
    }
    const row: Record<string, unknown> = {};
    const before = faults.length;
    for (let at = 0; at < names.length; at++) {
      const value = cells[at] as string;
      const cell = (readers[at] as CellReader)(value);
      if (cell.problem === null) row[names[at] as string] = cell.value;
      else faults.push({ file, line, column: names[at] as string, value, problem: cell.problem });
    }
    if (faults.length > before) continue;
    const key = keyPositions.map((at) => cells[at]).join("\u0000");
    const earlier = seen.get(key);
    if (earlier !== undefined)
      faults.push({
        file,
        line,
        column: table.key.join("+"),
        value: key.replaceAll("\u0000", ","),
        problem: `duplicate key, first on line ${earlier}`,
      });
    seen.set(key, line);
    rows.push(row as Row<T>);
  }
  if (faults.length > 0) throw new DataError(faults);
  return rows;
}

type Cell = { value: unknown; problem: null } | { value: null; problem: string };
type CellReader = (cell: string) => Cell;

/** Codes, months and vintages repeat a thousandfold: each distinct cell is validated once. */
function cellReader(schema: z.ZodType): CellReader {
  const known = new Map<string, Cell>();
  return (cell) => {
    const earlier = known.get(cell);
    if (earlier) return earlier;
    const parsed = schema.safeParse(cell);
    const read: Cell = parsed.success
      ? { value: parsed.data, problem: null }
      : { value: null, problem: parsed.error.issues.map((issue) => issue.message).join("; ") };
    if (known.size < 2000) known.set(cell, read);
    return read;
  };
}

const cache = new Map<string, unknown>();

/**
 * All rows of a table, read from `data/` once a process.
 * @throws DataError if the file is missing or any cell is bad.
 */
export function readTable<T extends Table>(table: T, root: string = process.cwd()): Row<T>[] {
  const path = join(/* turbopackIgnore: true */ root, table.file);
  const cached = cache.get(path);
  if (cached) return cached as Row<T>[];
  const rows = parseTable(table, readText(path, table.file));
  cache.set(path, rows);
  return rows;
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new DataError([fileFault(file, "table is missing")]);
  }
}
