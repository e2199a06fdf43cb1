import type { PreparedSeries } from "./prepared-chart";

/** Most points that one drawing holds; beyond, series are binned. */
export const mostPoints = 1500;

/** The rule, as a note under a chart that follows it. */
export const binningRule = `More than ${mostPoints.toLocaleString("en-US")} points: of each stretch of dates the drawing keeps the first, the lowest, the highest and the last value. The table and the files have every row.`;

/** Whether the series have more points together than a drawing holds. */
export function isBinned(series: readonly PreparedSeries[]): boolean {
  return series.reduce((sum, { values }) => sum + values.length, 0) > mostPoints;
}

/**
 * Series with at most `mostPoints` points together: each is cut into stretches of equal length, of which the first, the
 * lowest, the highest and the last value stay, in their order. A gap (null) stays a gap. Fewer points: unchanged.
 */
export function binSeries(series: readonly PreparedSeries[]): readonly PreparedSeries[] {
  if (!isBinned(series)) return series;
  const bins = Math.max(1, Math.floor(mostPoints / series.length / 5));
  return series.map((one) => ({ ...one, values: thin(one.values, bins) }));
}

function thin(values: PreparedSeries["values"], bins: number): PreparedSeries["values"] {
  const size = Math.ceil(values.length / bins);
  if (size <= 5) return values;
  return Array.from({ length: bins }, (_, bin) => values.slice(bin * size, (bin + 1) * size)).flatMap((stretch) => {
    const known = stretch.filter((value) => value.y !== null);
    const low = known.reduce((least, value) => ((value.y ?? 0) < (least?.y ?? Infinity) ? value : least), known[0]);
    const high = known.reduce((most, value) => ((value.y ?? 0) > (most?.y ?? -Infinity) ? value : most), known[0]);
    const gap = stretch.find((value) => value.y === null);
    const kept = new Set([stretch[0], low, high, gap, stretch.at(-1)]);
    return stretch.filter((value) => kept.has(value));
  });
}
