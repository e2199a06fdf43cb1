import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import { type FilterOptions, filterOptions } from "@/lib/charts/filter-options";
import { type LatestRows, latestRows } from "@/lib/charts/latest-rows";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { canonicalQuery, chartAddress, type Presentation } from "@/lib/charts/query";
import { standardRows } from "@/lib/charts/row-query";
import { formatDate } from "@/lib/format/date";
import { pageOf, sortRows } from "./arrange-rows";

/** All that a chart's page shows, computed from one view. */
export interface ChartModel {
  chart: PreparedChart;
  presentation: Presentation;
  options: FilterOptions;
  latest: LatestRows | null;
  /** Head of the first column of the latest rows. */
  dateHead: string;
  table: { rows: PreparedChart["rows"]; pages: number };
  sources: { id: string; title: string; publisher: string; basis: string; as_of: string }[];
  hrefs: { tab: Record<Presentation["view"], string>; csv: string; json: string; permalink: string };
  tableHref(change: { sort?: string | null; page?: number }): string;
}

export const standardPresentation: Presentation = { view: "chart", ...standardRows };

/** @throws Error for an id that is not in the catalogue: the caller answers 404 before. */
export function chartModel(id: string, view: View, presentation: Presentation = standardPresentation): ChartModel {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`invariant: unknown chart ${id}`);
  const prepared = prepare(id, chart, view);
  const { sort, page } = presentation;
  const keys = prepared.columns.map((column) => column.key);
  const address = (change: Partial<Presentation>) => chartAddress(id, chart, view, change);
  return {
    chart: prepared,
    presentation,
    options: filterOptions(id, chart, view),
    latest: latestRows(prepared),
    dateHead: view.step === "12m" ? "12 months to" : view.step === "year" ? "Year to" : "Month",
    table: pageOf(sortRows(prepared.rows, keys, sort), keys, page),
    sources: prepared.sources.map((source) => ({ ...source, as_of: formatDate(source.as_of) })),
    hrefs: {
      tab: { chart: address({}), table: address({ view: "table", sort }), sources: address({ view: "sources" }) },
      csv: extractAddress(id, chart, view, "csv", sort),
      json: extractAddress(id, chart, view, "json", sort),
      permalink: address({}),
    },
    tableHref: (change) =>
      address({ view: "table", sort: change.sort === undefined ? sort : change.sort, page: change.page ?? page }),
  };
}

/** `/charts/<id>.csv` of a view, in the order of its table. */
export function extractAddress(
  id: string,
  chart: Chart,
  view: View,
  format: "csv" | "json",
  sort: string | null,
): string {
  const query = canonicalQuery(chart, view, { sort });
  return `/charts/${id}.${format}${query === "" ? "" : `?${query}`}`;
}
