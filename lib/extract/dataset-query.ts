import { writeQuery } from "@/lib/charts/query";
import { givenIn, type QueryFault, Refusal } from "@/lib/charts/query-fault";
import { parseRowQuery, type RowQuery, rowQueryPairs, standardRows } from "@/lib/charts/row-query";
import type { Table } from "@/lib/data/table";
import { datasetColumns } from "./extract-column";

export type ParsedDatasetQuery = { fault: null; query: RowQuery } | { fault: QueryFault };

/** Parse the query of a dataset's address, for its page and its downloads alike. Never throws. */
export function parseDatasetQuery(table: Table, params: URLSearchParams): ParsedDatasetQuery {
  try {
    return { fault: null, query: parseRowQuery(givenIn(params), datasetColumns(table)) };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

/** `/datasets/<id>`, or with a format `/datasets/<id>.csv`, with the canonical query of its rows. */
export function datasetAddress(id: string, query: Partial<RowQuery> = {}, format: string | null = null): string {
  const words = writeQuery(rowQueryPairs({ ...standardRows, ...query }));
  return `/datasets/${id}${format === null ? "" : `.${format}`}${words === "" ? "" : `?${words}`}`;
}
