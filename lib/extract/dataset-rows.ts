import type { RowQuery } from "@/lib/charts/row-query";
import { datasetOf } from "@/lib/data/dataset";
import { rawRows } from "@/lib/data/raw-rows";
import type { Table } from "@/lib/data/table";
import { pageSize, sortRows } from "./arrange-rows";
import { datasetColumns } from "./extract-column";
import type { ExtractRow } from "./extract-file";
import { rowFilter } from "./filter-rows";

/**
 * The rows of a dataset that a query asks for, each with source, as-of and vintage, one after the other. Without an
 * order they are read from the file as they are taken; with one the table is held while it is sent.
 */
export function* datasetRows(
  table: Table,
  { filters, sort }: Pick<RowQuery, "filters" | "sort">,
): Generator<ExtractRow> {
  const columns = datasetColumns(table);
  const passes = rowFilter(filters, columns);
  const kept = filtered(withProvenance(table), passes);
  const keys = columns.map(({ key }) => key);
  yield* sort === null ? kept : sortRows([...kept], keys, sort);
}

/** One page (from 1) and how many rows and pages there are. */
export function datasetPage(table: Table, query: RowQuery): { rows: ExtractRow[]; total: number; pages: number } {
  const rows: ExtractRow[] = [];
  const first = (query.page - 1) * pageSize;
  let total = 0;
  for (const row of datasetRows(table, query)) {
    if (total >= first && total < first + pageSize) rows.push(row);
    total++;
  }
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

function* filtered(rows: Iterable<ExtractRow>, passes: (row: ExtractRow) => boolean): Generator<ExtractRow> {
  for (const row of rows) if (passes(row)) yield row;
}

function* withProvenance(table: Table): Generator<ExtractRow> {
  const { dataset, published } = datasetOf(table.id);
  const provenance = { source_id: dataset, as_of: published, vintage: published };
  for (const row of rawRows(table)) yield { ...provenance, ...row };
}
