import { columnMeta } from "@/lib/data/column-meta";
import { rawRows } from "@/lib/data/raw-rows";
import type { Table } from "@/lib/data/table";

const known = new Map<string, string | null>();

/**
 * First and last date in a table's rows as an ISO 8601 interval (`1985-01/2026-08`), from its first column of days,
 * months or years; null where it has none. Read once a process.
 */
export function temporalCoverage(table: Table): string | null {
  const earlier = known.get(table.id);
  if (earlier !== undefined) return earlier;
  const column = Object.entries(table.columns).find(([, schema]) =>
    ["date", "yearmonth", "year"].includes(columnMeta(schema).type),
  )?.[0];
  let [first, last] = ["", ""];
  for (const row of column === undefined ? [] : rawRows(table)) {
    const date = String(row[column ?? ""] ?? "");
    if (date === "") continue;
    if (first === "" || date < first) first = date;
    if (date > last) last = date;
  }
  const coverage = first === "" ? null : first === last ? first : `${first}/${last}`;
  known.set(table.id, coverage);
  return coverage;
}
