import {
  columnFilteringFeature,
  constructTable,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";

type Cell = string | number | null;
export type ArrangedRow = { [column: string]: Cell };

/** Rows on one page of a table (design section 4: long tables are paged). */
export const pageSize = 200;

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  columnFilteringFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  sortFns: { cells: (a, b, column) => compareCells(a.getValue(column), b.getValue(column)) },
});

/**
 * Rows in the order a table shows and an extract writes them. `sort` is a column, or `-column` for the reverse; null
 * keeps the chart's own order. Missing values stand last either way. Text sorts by code point, so codes stay stable.
 */
export function sortRows<R extends ArrangedRow>(
  rows: readonly R[],
  columns: readonly string[],
  sort: string | null,
): R[] {
  if (sort === null) return [...rows];
  return tableOf(rows, columns, sort)
    .getSortedRowModel()
    .rows.map((row) => row.original);
}

/** One page (from 1) of rows already in order, and how many pages there are. */
export function pageOf<R extends ArrangedRow>(
  rows: readonly R[],
  columns: readonly string[],
  page: number,
): { rows: R[]; pages: number } {
  const table = tableOf(rows, columns, null, page);
  return { rows: table.getRowModel().rows.map((row) => row.original), pages: Math.max(1, table.getPageCount()) };
}

function tableOf<R extends ArrangedRow>(rows: readonly R[], columns: readonly string[], sort: string | null, page = 1) {
  return constructTable({
    features,
    data: rows as R[],
    columns: columns.map((column) => ({
      id: column,
      accessorFn: (row: R) => row[column] ?? undefined,
      sortFn: "cells" as const,
      sortUndefined: "last" as const,
    })),
    initialState: {
      sorting: sort === null ? [] : [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }],
      pagination: { pageIndex: page - 1, pageSize },
    },
  });
}

function compareCells(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
