import type { Row, Table } from "./table";

/** Time columns in the order in which a table is dated by one: the period of a value, then the days of an act. */
const timeColumns = ["month", "year", "until", "date", "effective_from"] as const;

/** First and last period that a table has a row for, as written there (`2026-08`, `2024`, `2026-10-08`). */
export interface TableSpan {
  column: string;
  first: string;
  last: string;
}

/** How far the rows of a table reach in time; null for a table without a time column (codes, names, one-year samples). */
export function tableSpan(table: Table, rows: readonly Row<Table>[]): TableSpan | null {
  const column = timeColumns.find((name) => name in table.columns);
  if (column === undefined) return null;
  const values = rows.flatMap((row) => (row[column] == null ? [] : [String(row[column])])).sort();
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined ? null : { column, first, last };
}
