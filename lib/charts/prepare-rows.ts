/** Rows of a view → panels, bars, intervals and reported figures, as the plots want them. */
import type { DrawnChart, Point } from "./chart";
import type { PreparedBar, PreparedInterval, PreparedPanel, PreparedReference } from "./prepared-chart";

export function preparePanels(rows: readonly Point[], { panel }: DrawnChart): PreparedPanel[] {
  if (!panel) return [];
  const heads = new Map(rows.map((row) => [String(row[panel.key]), row]));
  return [...heads].map(([key, row]) => ({
    key,
    name: String(row[panel.name]),
    shared: panel.shared,
    unit: (row.unit as string | undefined) ?? null,
  }));
}

export function prepareInterval(row: Point, chart: DrawnChart, seriesKey: string): PreparedInterval {
  const { until, label, href, source } = chart.interval ?? { until: "", label: chart.x };
  return {
    series: String(row[seriesKey]),
    group: (row.group as string | undefined) ?? null,
    label: String(row[label]),
    from: String(row[chart.x]),
    until: (row[until] as string | null) ?? null,
    value: row[chart.y] as number | null,
    hollow: row.mark === "hollow",
    words: (row.words as string | undefined) ?? null,
    href: href?.(row) ?? null,
    source: source?.(row) ?? null,
  };
}

export function prepareBar(row: Point, chart: DrawnChart, seriesKey: string): PreparedBar {
  return {
    series: String(row[seriesKey]),
    group: (row.group as string | undefined) ?? null,
    label: String(row[chart.x]),
    value: row[chart.y] as number | null,
    style: row.mark === "context" ? "context" : "fill",
    gap: (row.gap as string | undefined) ?? null,
  };
}

export function prepareReference(row: Point, chart: DrawnChart, seriesName: string): PreparedReference {
  return { group: String(row.group ?? row[seriesName]), value: row[chart.y] as number, label: String(row[chart.x]) };
}
