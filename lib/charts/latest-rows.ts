import type { PreparedChart } from "./prepared-chart";

/** The newest rows of a time chart, one line a date and one column a series, and the change on a year before. */
export interface LatestRows {
  dates: { date: string; values: (number | null)[]; vintage: string }[];
  series: { key: string; name: string }[];
  change: (number | null)[] | null;
  total: number;
}

/** The latest `most` dates; null for charts that do not run over time. */
export function latestRows(chart: PreparedChart, most = 6): LatestRows | null {
  if (chart.mark !== "line" || chart.series.length === 0) return null;
  const dates = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)))].sort().reverse();
  const known = chart.series.map((series) => new Map(series.values.map((value) => [value.x, value.y])));
  const newest = dates[0];
  if (newest === undefined) return null;
  const before = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
  const vintageOf = (date: string) =>
    [...new Set(chart.rows.filter((row) => row[chart.x.key] === date).flatMap((row) => row.vintage.split(";")))]
      .filter((v) => v !== "")
      .sort();
  return {
    dates: dates.slice(0, most).map((date) => ({
      date,
      values: known.map((values) => values.get(date) ?? null),
      vintage: vintageOf(date).join(", "),
    })),
    series: chart.series.map(({ key, name }) => ({ key, name })),
    change: dates.includes(before)
      ? known.map((values) => {
          const [now, then] = [values.get(newest) ?? null, values.get(before) ?? null];
          return now === null || then === null ? null : now - then;
        })
      : null,
    total: dates.length,
  };
}
