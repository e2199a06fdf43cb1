import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { timePosition } from "@/lib/plot/time-axis";

/** What the live chart is given: the prepared chart without its table. */
export type LiveData = Pick<
  PreparedChart,
  "id" | "name" | "title" | "subtitle" | "mark" | "x" | "y" | "series" | "bars" | "references" | "marks" | "empty"
>;

export function liveData(chart: PreparedChart): LiveData {
  const { id, name, title, subtitle, mark, x, y, series, bars, references, marks, empty } = chart;
  return { id, name, title, subtitle, mark, x, y, series, bars, references, marks, empty };
}

/** One row a date, one column a series, as Recharts wants them. A step holds until the series' next row. */
export function timeRows(chart: LiveData): Record<string, number | string | null>[] {
  const dates = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)))].sort();
  const held = new Map<string, number | null>();
  const known = new Map(chart.series.map((series) => [series.key, new Map(series.values.map((v) => [v.x, v.y]))]));
  return dates.map((date) => {
    const row: Record<string, number | string | null> = { date, position: timePosition(date) };
    for (const { key } of chart.series) {
      const own = known.get(key)?.get(date);
      if (own !== undefined) held.set(key, own);
      row[key] = own ?? (chart.mark === "step" ? (held.get(key) ?? null) : null);
    }
    return row;
  });
}
