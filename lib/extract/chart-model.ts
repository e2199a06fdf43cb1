import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import { type FilterOptions, filterOptions } from "@/lib/charts/filter-options";
import { type LatestRows, latestRows } from "@/lib/charts/latest-rows";
import { type NearestView, nearestView } from "@/lib/charts/nearest-view";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { canonicalQuery, chartAddress, type Presentation, queryColumns } from "@/lib/charts/query";
import { type ChartLink, chartsNamed, relatedCharts } from "@/lib/charts/related-charts";
import { standardRows } from "@/lib/charts/row-query";
import { formatDate } from "@/lib/format/date";
import { arrangeRows, pageOf } from "./arrange-rows";
import { type ChartRuler, chartRulers } from "./chart-rulers";
import { constantColumns } from "./constant-columns";
import type { ExtractFormat } from "./extract-file";
import { headlineLines } from "./headline-lines";
import { preparedView } from "./prepared-view";
import { type RowTools, rowTools } from "./row-tools";

/** All that a chart's page shows, computed from one view. */
export interface ChartModel {
  chart: PreparedChart;
  presentation: Presentation;
  options: FilterOptions;
  rulers: ChartRuler[];
  /** Offered where the view has nothing to draw. */
  nearest: NearestView | null;
  latest: LatestRows | null;
  /** Head of the first column of the latest rows. */
  dateHead: string;
  /** Charts of the same data or topic, nearest first. */
  related: ChartLink[];
  /** Charts that a note speaks of by name. */
  named: ChartLink[];
  /** One page of the rows that the filters leave; `total` counts them all. Worked out when asked for. */
  tablePage(): {
    rows: PreparedChart["rows"];
    pages: number;
    total: number;
    tools: RowTools;
    /** Columns that say the same in all of these rows. */
    constant: string[];
  };
  sources: { id: string; title: string; publisher: string; basis: string; as_of: string }[];
  hrefs: { tab: Record<Presentation["view"], string>; permalink: string } & Record<ExtractFormat, string>;
  /** The measures behind a headline rate in words, from the cells that name them. */
  measureLines(cells: string): string[];
  tableHref(change: { sort?: string | null; page?: number }): string;
}

export const standardPresentation: Presentation = { view: "chart", ...standardRows };

/** @throws Error for an id that is not in the catalogue: the caller answers 404 before. */
export function chartModel(id: string, view: View, presentation: Presentation = standardPresentation): ChartModel {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`invariant: unknown chart ${id}`);
  const prepared = preparedView(id, chart, view);
  const { sort, filters, page } = presentation;
  const kept = { view: presentation.view, sort, filters };
  const address = (change: Partial<Presentation>) => chartAddress(id, chart, view, change);
  const table = (change: Partial<Presentation>) => address({ view: "table", sort, filters, ...change });
  return {
    chart: prepared,
    presentation,
    options: filterOptions(id, chart, view, kept),
    rulers: chartRulers(id, chart, view, kept),
    nearest: prepared.empty === null ? null : nearestView(id, chart, view),
    latest: latestRows(prepared),
    dateHead: dateHeadOf(chart, prepared, view.step),
    related: relatedCharts(id),
    named: chartsNamed(id, prepared.notes),
    tablePage: () => {
      const keys = prepared.columns.map((column) => column.key);
      const rows = arrangeRows(prepared.rows, queryColumns(chart), presentation);
      return {
        ...pageOf(rows, keys, page),
        total: rows.length,
        constant: constantColumns(rows, keys),
        tools: rowTools(prepared.columns, presentation, table),
      };
    },
    sources: prepared.sources.map((source) => ({ ...source, as_of: formatDate(source.as_of) })),
    hrefs: {
      tab: { chart: address({}), table: table({}), sources: address({ view: "sources" }) },
      csv: extractAddress(id, chart, view, "csv", presentation),
      json: extractAddress(id, chart, view, "json", presentation),
      zip: extractAddress(id, chart, view, "zip", presentation),
      permalink: address({}),
    },
    measureLines: headlineLines,
    tableHref: (change) => table({ page, ...change }),
  };
}

function dateHeadOf({ controls }: Chart, { x, columns }: PreparedChart, step: View["step"]): string {
  const column = columns.find(({ key }) => key === x.key);
  if (column?.kind === "year") return "Year";
  // Without a choice of step the column's own head says what is added.
  if (!controls.step) return column?.label ?? "Month";
  return step === "12m" ? "12 months to" : step === "year" ? "Year to" : "Month";
}

/** `/charts/<id>.csv` of a view, with the rows and the order of its table. */
export function extractAddress(
  id: string,
  chart: Chart,
  view: View,
  format: ExtractFormat,
  { sort, filters }: Pick<Presentation, "sort" | "filters"> = standardRows,
): string {
  const query = canonicalQuery(chart, view, { sort, filters });
  return `/charts/${id}.${format}${query === "" ? "" : `?${query}`}`;
}
