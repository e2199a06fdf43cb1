import type { QueryFault } from "@/lib/charts/query-fault";
import { datasetOf } from "@/lib/data/dataset";
import { tableOf } from "@/lib/data/tables";
import type { Extract } from "./chart-extract";
import { datasetDescription } from "./dataset-description";
import { datasetJson } from "./dataset-json";
import { datasetAddress, parseDatasetQuery } from "./dataset-query";
import { datasetRows } from "./dataset-rows";
import { type ExtractFormat, extractCsv, extractTypes, extractZip } from "./extract-file";
import { fileName } from "./file-name";

/**
 * A dataset as a file, in pieces: whole, or the rows and the order that the query names. A fault for a query that is not
 * allowed; the caller has asked {@link isOffered} before.
 */
export function datasetExtract(
  id: string,
  format: ExtractFormat,
  params: URLSearchParams,
  siteUrl: string,
): Extract | { fault: QueryFault } {
  const table = tableOf(id);
  if (table === null) throw new Error(`invariant: unknown dataset ${id}`);
  const parsed = parseDatasetQuery(table, params);
  if (parsed.fault !== null) return parsed;
  const { sort, filters, dialect, excel } = parsed.query;
  const about = datasetDescription(table, parsed.query, siteUrl);
  const rows = datasetRows(table, parsed.query);
  const address = (extension: string) => datasetAddress(id, { sort, filters, dialect, excel }, extension);
  const name = (extension: string) => fileName(id, [], about.data_version, extension);
  const bodies: Record<ExtractFormat, () => Extract["body"]> = {
    csv: () => extractCsv(about, rows),
    json: () => datasetJson(about, rows, address),
    zip: () => extractZip(about, rows, name("csv")),
  };
  return {
    fault: null,
    body: bodies[format](),
    type: extractTypes[format],
    fileName: name(format),
    key: address(format),
    describedBy: format === "json" ? "/datapackage.json" : `/datasets/${id}`,
  };
}

/** Whether a dataset may be sent whole: one whose licence is not cleared is drawn, and offered as points of charts only. */
export function isOffered(id: string): boolean {
  return datasetOf(id).downloadable === "yes";
}
