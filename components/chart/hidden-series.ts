import { labelledKeys, legendKeys } from "@/lib/plot/legend-keys";
import type { LiveData } from "./live-data";

/** The keys of a chart, those of them that a reader has hidden, and the chart without these. */
export function shownOf(chart: LiveData, asked: ReadonlySet<string>) {
  const direct = labelledKeys(chart);
  const labelled = direct.length > 0;
  const keys = labelled ? direct : legendKeys(chart);
  // What was hidden in another view and is not in this one hides nothing, and counts for nothing.
  const hidden = new Set(keys.flatMap(({ key }) => (asked.has(key) ? [key] : [])));
  return { keys, labelled, hidden, shown: hidden.size === 0 ? chart : without(chart, hidden) };
}

/** The chart without some series, and without what is marked on them; a stack is told what its whole was. */
function without(chart: LiveData, hidden: ReadonlySet<string>): LiveData {
  // Dots have their shape by the place of their series: a hidden one keeps its place, empty.
  if (chart.mark === "pair")
    return { ...chart, series: chart.series.map((one) => (hidden.has(one.key) ? { ...one, values: [] } : one)) };
  return {
    ...chart,
    hidden: chart.series.filter(({ key }) => hidden.has(key)),
    series: chart.series.filter(({ key }) => !hidden.has(key)),
    marks: chart.marks.filter(({ series }) => series === null || !hidden.has(series)),
  };
}

/** One key more or less hidden; hiding the last one with values shows all again, so that no chart stands empty. */
export function toggled({ series }: Pick<LiveData, "series">, hidden: ReadonlySet<string>, key: string) {
  const next = new Set(hidden);
  if (!next.delete(key)) next.add(key);
  const left = series.some((one) => !next.has(one.key) && one.values.some(({ y }) => y !== null));
  return left ? next : new Set<string>();
}
