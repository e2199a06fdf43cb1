import type { PreparedSeries } from "./prepared-chart";

/** Most points that one drawing holds; beyond, series are binned. */
export const mostPoints = 1500;

/** The rule, as a note under a chart that follows it. */
export const binningRule = `More than ${mostPoints.toLocaleString("en-US")} points: of each stretch of dates the drawing keeps the lowest and the highest value, and of each line the first and the last. The table and the files have every row.`;

/** Whether the series have more points together than a drawing holds. */
export function isBinned(series: readonly PreparedSeries[]): boolean {
  return series.reduce((sum, { values }) => sum + values.length, 0) > mostPoints;
}

/**
 * Series with at most `mostPoints` points together: each is cut into stretches of equal length, of which the lowest and
 * the highest value stay, in their order, besides the first and the last of all. A gap (null) stays a gap. Fewer points:
 * unchanged.
 */
export function binSeries(series: readonly PreparedSeries[]): readonly PreparedSeries[] {
  if (!isBinned(series)) return series;
  const each = Math.floor(mostPoints / series.length);
  return series.map((one) => ({ ...one, values: one.values.length > each ? thin(one.values, each) : one.values }));
}

function thin(values: PreparedSeries["values"], most: number): PreparedSeries["values"] {
  const ofStretch = values.some((value) => value.y === null) ? 3 : 2;
  const stretches = Math.max(1, Math.floor((most - 2) / ofStretch));
  const size = Math.ceil(values.length / stretches);
  const kept = new Set([values[0], values.at(-1)]);
  for (let from = 0; from < values.length; from += size) {
    const stretch = values.slice(from, from + size);
    const known = stretch.filter((value) => value.y !== null);
    kept.add(known.reduce((least, value) => ((value.y ?? 0) < (least?.y ?? Infinity) ? value : least), known[0]));
    kept.add(known.reduce((most, value) => ((value.y ?? 0) > (most?.y ?? -Infinity) ? value : most), known[0]));
    kept.add(stretch.find((value) => value.y === null));
  }
  return values.filter((value) => kept.has(value));
}
