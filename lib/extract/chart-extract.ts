import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { chartAddress, parseQuery, type QueryFault } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { sortRows } from "./arrange-rows";
import { chartJson } from "./chart-json";
import { writeCsv } from "./csv";
import { fileName } from "./file-name";

export const extractFormats = ["csv", "json"] as const;
export type ExtractFormat = (typeof extractFormats)[number];

export interface Extract {
  fault: null;
  body: string;
  type: string;
  fileName: string;
}

const numericKinds = new Set(["money", "rate", "count"]);

/**
 * A chart view as a file: the rows of its table, in its order. `siteUrl` stands in front of the permalink.
 * Null for an unknown chart; a fault for a query that is not allowed.
 */
export function chartExtract(
  id: string,
  format: ExtractFormat,
  params: URLSearchParams,
  siteUrl: string,
): Extract | { fault: QueryFault } | null {
  const chart = catalogue.get(id);
  if (!chart) return null;
  const parsed = parseQuery(chart, params);
  if (parsed.fault !== null) return parsed;
  const { view, presentation } = parsed;
  const prepared = prepare(id, chart, view);
  const keys = prepared.columns.map((column) => column.key);
  const rows = sortRows(prepared.rows, keys, presentation.sort);
  const name = fileName(
    id,
    [view.from, view.until, view.on, view.year > 0 ? String(view.year) : ""],
    dataVersion(),
    format,
  );
  if (format === "json") {
    const permalink = `${siteUrl}${chartAddress(id, chart, view)}`;
    const body = `${JSON.stringify(chartJson(prepared, rows, { permalink, dataVersion: dataVersion() }))}\n`;
    return { fault: null, body, type: "application/json; charset=utf-8", fileName: name };
  }
  const columns = prepared.columns.map(({ key, kind }) => ({ key, numeric: numericKinds.has(kind) }));
  const body = writeCsv(columns, rows, { eu: presentation.dialect === "eu", excel: presentation.excel });
  return { fault: null, body, type: "text/csv; charset=utf-8; header=present", fileName: name };
}
