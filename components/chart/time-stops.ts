import { formatSummed } from "@/lib/format/period-words";
import { type StackPlot, stackName, wholeOn } from "@/lib/plot/stack-plot";
import { nearestOf, type Stop, type Stops, type StopValue } from "@/lib/plot/stops";
import type { TimePlot } from "@/lib/plot/time-plot";
import { alignedWords, valueWords } from "@/lib/plot/value-words";
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
      chart.series.flatMap(({ key, name, tone }): Reading[] => {
        const value = row[key];
        return typeof value === "number" ? [{ key, name, tone, value }] : [];
      });
    return {
      key: date,
      head: formatSummed(date, chart.x.sums ?? null),
      get values() {
        return worded(plot.kind === "stack" ? [...known(), ...sumsOf(chart, date)] : known(), chart);
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

type Reading = Pick<StopValue, "key" | "name" | "tone"> & { value: number };

/**
 * The values of a date in words: shares and averages, which are computed, with the same decimals; rates of law as they
 * are written. A layer that adds nothing says so: most often it is not in force then.
 */
function worded(readings: readonly Reading[], { mark, y }: LiveData): StopValue[] {
  const own = readings.map(({ value }) => valueWords(value, y.kind));
  const texts =
    mark === "step"
      ? own
      : alignedWords(
          readings.map(({ value }) => value),
          y.kind,
          mark === "stack" ? readings.flatMap(({ tone, value }) => (tone === "ink" ? [] : [value])) : [],
        );
  return readings.map((one, at) => {
    const idle = mark === "stack" && one.value === 0 && one.key !== "mfn" && one.tone !== "ink";
    return { ...one, text: idle ? "nothing owed" : (texts[at] as string) };
  });
}

/** Under the layers of a stack their sum; with some hidden, what is shown and then the whole. */
function sumsOf(chart: LiveData, date: string): Reading[] {
  const hidden = chart.hidden ?? [];
  const row = (key: string, name: string, value: number | null): Reading[] =>
    value === null ? [] : [{ key, name, tone: "ink", value }];
  const whole = row("total", "Total", wholeOn([...chart.series, ...hidden], date));
  return hidden.length === 0 ? whole : [...row("shown", stackName(chart), wholeOn(chart.series, date)), ...whole];
}
