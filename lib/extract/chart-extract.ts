import { catalogue } from "@/lib/charts/catalogue";
import { canonicalQuery, parseQuery, type QueryFault, queryColumns } from "@/lib/charts/query";
import { arrangeRows } from "./arrange-rows";
import { chartDescription } from "./chart-description";
import { chartJson } from "./chart-json";
import { type ExtractFormat, extractCsv, extractTypes, extractZip } from "./extract-file";
import { fileName } from "./file-name";
import { pinnedChart } from "./pinned-chart";

/** A file to send: bytes at once or in pieces, and what the answer's head says of it. */
export interface Extract {
  fault: null;
  body: string | AsyncIterable<Uint8Array> | Iterable<string>;
  type: string;
  fileName: string;
  /** Stands for the bytes of a file in pieces: same key and data, same bytes. */
  key: string;
  /** Path of what describes the rows: columns, units, sources. */
  describedBy: string;
}

/**
 * A chart view as a file: the rows of its table, in its order. `siteUrl` stands in front of the permalink.
 * Null for an unknown chart; a fault for a query that is not allowed (400) and for a data version that is not known (404)
 * or of which another view is kept (410).
 */
export function chartExtract(
  id: string,
  format: ExtractFormat,
  params: URLSearchParams,
  siteUrl: string,
): Extract | { fault: QueryFault; status: 400 | 404 | 410 } | null {
  const chart = catalogue.get(id);
  if (!chart) return null;
  const parsed = parseQuery(chart, params);
  if (parsed.fault !== null) return { ...parsed, status: 400 };
  const { view, presentation, rendering } = parsed;
  const held = pinnedChart(id, chart, view, rendering.v);
  if (held.status !== 200)
    return { fault: { parameter: "v", detail: held.detail, allowed: held.kept }, status: held.status };
  const prepared = held.chart;
  const rows = arrangeRows(prepared.rows, queryColumns(chart), presentation);
  const about = chartDescription(prepared, chart, view, presentation, siteUrl, held.version);
  const span = [view.from, view.until, view.on, view.year > 0 ? String(view.year) : ""];
  const name = (extension: string) => fileName(id, span, about.data_version, extension);
  const { sort, filters, dialect, excel } = presentation;
  const query = canonicalQuery(chart, view, { sort, filters, dialect, excel });
  const address = (extension: string) => `/charts/${id}.${extension}${query === "" ? "" : `?${query}`}`;
  const bodies: Record<ExtractFormat, () => Extract["body"]> = {
    csv: () => [...extractCsv(about, rows)].join(""),
    json: () => `${JSON.stringify(chartJson(prepared, rows, about, address))}\n`,
    zip: () => extractZip(about, rows, name("csv")),
  };
  return {
    fault: null,
    body: bodies[format](),
    type: extractTypes[format],
    fileName: name(format),
    key: `${held.version} ${address(format)}`,
    describedBy: format === "json" ? "/openapi.json" : address("json"),
  };
}
