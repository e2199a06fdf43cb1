import type { PreparedChart, PreparedSeries } from "@/lib/charts/prepared-chart";

/** Points of one series that an embed draws at most. */
export const mostEmbedPoints = 180;

/**
 * The declared rule by which an embed thins a long line: the points are cut into bins of equal count, and each bin
 * keeps its first, its lowest, its highest and its last point, so that no peak and no trough is lost. Gaps stay gaps.
 * Steps and short series are kept whole; page, table and files always hold every point.
 */
export function embedSeries(chart: PreparedChart): PreparedChart {
  if (chart.mark !== "line") return chart;
  return { ...chart, series: chart.series.map(binOne) };
}

function binOne(series: PreparedSeries): PreparedSeries {
  const { values } = series;
  if (values.length <= mostEmbedPoints) return series;
  const size = Math.ceil(values.length / (mostEmbedPoints / 4));
  const kept: PreparedSeries["values"] = [];
  for (let start = 0; start < values.length; start += size) {
    const bin = values.slice(start, start + size);
    const known = bin.filter((value) => value.y !== null);
    const lowest = known.reduce((low, value) => ((value.y ?? 0) < (low?.y ?? 0) ? value : low), known[0]);
    const highest = known.reduce((high, value) => ((value.y ?? 0) > (high?.y ?? 0) ? value : high), known[0]);
    const gap = bin.find((value) => value.y === null);
    const wanted = new Set([bin[0], bin.at(-1), lowest, highest, gap]);
    kept.push(...bin.filter((value) => wanted.has(value)));
  }
  return { ...series, values: kept };
}
