import { chartsOnDataset } from "@/lib/charts/charts-on-dataset";
import type { RowQuery } from "@/lib/charts/row-query";
import { datasetOf } from "@/lib/data/dataset";
import type { DatasetRow } from "@/lib/data/schema/datasets";
import type { Table } from "@/lib/data/table";
import { tableOf } from "@/lib/data/tables";
import { datasetDescription } from "./dataset-description";
import { isOffered } from "./dataset-extract";
import { datasetAddress } from "./dataset-query";
import { datasetPage } from "./dataset-rows";
import type { ExtractDescription } from "./extract-description";
import { type ExtractFormat, type ExtractRow, extractFormats } from "./extract-file";
import { type RowTools, rowTools } from "./row-tools";

/** All that a dataset's page shows, computed from one query. */
export interface DatasetModel {
  dataset: DatasetRow;
  table: Table;
  about: ExtractDescription;
  query: RowQuery;
  rows: { row: ExtractRow; permalink: string }[];
  total: number;
  pages: number;
  tools: RowTools;
  charts: { id: string; name: string }[];
  /** Null where the licence is not cleared. */
  downloads: Record<ExtractFormat, string> | null;
  tableHref(change: { sort?: string | null; page?: number }): string;
}

/** @throws Error for an id without a table: the caller answers 404 before. */
export function datasetModel(id: string, query: RowQuery, siteUrl: string): DatasetModel {
  const table = tableOf(id);
  if (table === null) throw new Error(`invariant: dataset ${id} has no table`);
  const about = datasetDescription(table, query, siteUrl);
  const { rows, total, pages } = datasetPage(table, query);
  const { sort, filters, page } = query;
  const address = (change: Partial<RowQuery>) => datasetAddress(id, { sort, filters, page, ...change });
  const download = (format: ExtractFormat) => datasetAddress(id, { sort, filters }, format);
  return {
    dataset: datasetOf(id),
    table,
    about,
    query,
    rows: rows.map((row) => ({ row, permalink: rowAddress(table, row) })),
    total,
    pages,
    tools: rowTools(about.columns, query, address),
    charts: chartsOnDataset(id),
    downloads: isOffered(id)
      ? (Object.fromEntries(extractFormats.map((format) => [format, download(format)])) as Record<
          ExtractFormat,
          string
        >)
      : null,
    tableHref: address,
  };
}

/** A row's address for ever: the dataset with the row's key as filters. */
function rowAddress({ id, key }: Table, row: ExtractRow): string {
  const filters = key.map((column) => ({ column, op: "eq" as const, value: String(row[column] ?? "") }));
  return datasetAddress(id, { filters });
}
