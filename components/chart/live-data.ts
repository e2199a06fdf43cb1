import { binSeries } from "@/lib/charts/bin-series";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { WithHidden } from "@/lib/plot/stack-plot";
import { timePosition } from "@/lib/plot/time-axis";
import { type SourceRun, sourceRuns } from "./source-runs";

const parts = [
  "id",
  "name",
  "title",
  "subtitle",
  "mark",
  "x",
  "y",
  "series",
  "bars",
  "references",
  "panels",
  "intervals",
  "span",
  "known_until",
  "total",
  "marks",
  "empty",
] as const;

/** What the live chart is given: the prepared chart without its table, and where the values of each place come from. */
export type LiveData = WithHidden<Pick<PreparedChart, (typeof parts)[number]>> & { sources: readonly SourceRun[] };

export function liveData(chart: PreparedChart): LiveData {
  const data = Object.fromEntries(parts.map((part) => [part, chart[part]])) as unknown as LiveData;
  return {
    ...data,
    // The sources, and what has no place on the drawing, stand in the list under the chart.
    marks: chart.marks.filter((mark) => mark.placed).map((mark) => ({ ...mark, sources: [] })),
    sources: sourceRuns(chart),
  };
}

/**
 * One row a date of the drawing, one column a series, as Recharts wants them: of a binned line every series' value at
 * the dates that any of them keeps. A step from day to day holds until the series' next row, and after its last one is
 * unknown; a rate of a year is that year's alone.
 */
export function timeRows(chart: LiveData): Record<string, number | string | null>[] {
  const { series } = chart;
  const dates = [...new Set(binSeries(series).flatMap((one) => one.values.map((value) => value.x)))].sort();
  const held = new Map<string, number | null>();
  const known = new Map(series.map((one) => [one.key, new Map(one.values.map((v) => [v.x, v.y]))]));
  return dates.map((date) => {
    const row: Record<string, number | string | null> = { date, position: timePosition(date) };
    for (const { key, values } of series) {
      const own = known.get(key)?.get(date);
      if (own !== undefined) held.set(key, own);
      const holds = chart.mark !== "line" && chart.x.kind === "day" && date <= (values.at(-1)?.x ?? "");
      row[key] = own ?? (holds ? (held.get(key) ?? null) : null);
    }
    return row;
  });
}
