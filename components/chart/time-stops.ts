import { formatSummed } from "@/lib/format/period-words";
import { type StackPlot, stackName, wholeOn } from "@/lib/plot/stack-plot";
import { nearestOf, type Stop, type Stops, type StopValue } from "@/lib/plot/stops";
import type { TimePlot } from "@/lib/plot/time-plot";
import { valueWords } from "@/lib/plot/value-words";
import { type LiveData, timeRows } from "./live-data";

/**
 * The dates of a drawing over time that any series has a value at, with every series' value exactly as the table has
 * it. The words are made when a date is read: a chart may hold thousands of them.
 */
export function timeStops(chart: LiveData, plot: TimePlot | StackPlot): Stops {
  const { frame, xDomain, yDomain } = plot;
  const floor = frame.height - frame.bottom;
  const along = (position: number) =>
    frame.left + ((position - xDomain[0]) / (xDomain[1] - xDomain[0])) * (frame.width - frame.left - frame.right);
  const up = (value: number) => floor - ((value - yDomain[0]) / (yDomain[1] - yDomain[0])) * (floor - frame.top);
  const rows = timeRows(chart).filter((row) => chart.series.some(({ key }) => typeof row[key] === "number"));
  const list = rows.map((row): Stop => {
    const x = along(Number(row.position));
    const date = String(row.date);
    const known = () =>
      chart.series.flatMap(({ key, name, tone }) => {
        const value = row[key];
        return typeof value === "number" ? [{ key, name, tone, value }] : [];
      });
    return {
      key: date,
      head: formatSummed(date, chart.x.sums ?? null),
      get values() {
        const own = known().map((one): StopValue => ({ ...one, text: valueWords(one.value, chart.y.kind) }));
        return plot.kind === "stack" ? [...own, ...sumsOf(chart, date)] : own;
      },
      get dots() {
        return plot.kind === "stack" ? [] : known().map(({ tone, value }) => ({ x, y: up(value), tone }));
      },
      band: null,
      hairlines: `M${Math.round(x) + 0.5},${frame.top}V${floor}`,
      x,
      y: frame.top,
    };
  });
  const places = list.map(({ x }) => x);
  return { list, along: "dates", nearest: (x) => nearestOf(places, x) };
}

/** Under the layers of a stack their sum; with some hidden, what is shown and then the whole. */
function sumsOf(chart: LiveData, date: string): StopValue[] {
  const hidden = chart.hidden ?? [];
  const row = (key: string, name: string, value: number | null): StopValue[] =>
    value === null ? [] : [{ key, name, tone: "ink", text: valueWords(value, chart.y.kind), value }];
  const whole = row("total", "Total", wholeOn([...chart.series, ...hidden], date));
  return hidden.length === 0 ? whole : [...row("shown", stackName(chart), wholeOn(chart.series, date)), ...whole];
}
