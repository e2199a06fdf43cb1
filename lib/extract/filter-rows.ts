import type { QueryColumn, RowFilter } from "@/lib/charts/row-query";
import { type ArrangedRow, compareCells } from "./compare-cells";

/** Whether a row passes all filters; see {@link RowFilter} for what each operator means. */
export function rowFilter(
  filters: readonly RowFilter[],
  columns: readonly QueryColumn[],
): (row: ArrangedRow) => boolean {
  const numeric = new Set(columns.filter((column) => column.numeric).map(({ key }) => key));
  const tests = filters.map((filter) => cellTest(filter, numeric.has(filter.column)));
  return (row) => tests.every((test) => test(row));
}

function cellTest({ column, op, value }: RowFilter, numeric: boolean): (row: ArrangedRow) => boolean {
  const cell = (row: ArrangedRow) => (row[column] === "" ? null : (row[column] ?? null));
  if (value === "") return op === "eq" ? (row) => cell(row) === null : (row) => cell(row) !== null;
  if (op === "has") {
    const part = value.toLowerCase();
    return (row) => (cell(row) !== null ? String(cell(row)).toLowerCase().includes(part) : false);
  }
  const wanted = numeric ? Number(value) : value;
  return (row) => {
    const own = cell(row);
    if (own === null) return false;
    const order = compareCells(own, wanted);
    return { eq: order === 0, ne: order !== 0, lt: order < 0, le: order <= 0, gt: order > 0, ge: order >= 0 }[op];
  };
}
