import type { PreparedChart, PreparedSeries } from "@/lib/charts/prepared-chart";
import { round } from "./plot-line";
import { timePosition } from "./time-axis";
import { type TimePlot, timePlot } from "./time-plot";
import { valueAxis } from "./value-axis";

/** One layer of a stack as an area of steps between the layers below it and itself. */
export interface PlotBand {
  key: string;
  name: string;
  tone: string;
  d: string;
}

/** Layers that add up, as steps; the total is the one line, in ink. The legend is HTML. */
export interface StackPlot extends Omit<TimePlot, "kind"> {
  kind: "stack";
  bands: PlotBand[];
}

/** A layer's value on a day: the last one given on or before it; 0 before its first row or where it is not owed. */
export function heldValue(values: PreparedSeries["values"], day: string): number {
  return values.findLast((value) => value.x <= day)?.y ?? 0;
}

export function stackPlot(chart: PreparedChart, width: number, height?: number): StackPlot {
  const days = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)))].sort();
  const sums = days.map((day) => chart.series.reduce((sum, { values }) => sum + heldValue(values, day), 0));
  const total: PreparedSeries = {
    key: "total",
    name: "Total",
    tone: "ink",
    emphasis: false,
    dashed: false,
    panel: null,
    breaks: [],
    values: days.map((day, at) => ({ x: day, y: sums[at] as number })),
  };
  const plot = timePlot({ ...chart, mark: "step", series: [total] }, width, { axis: valueAxis(sums), height });
  const { frame, xDomain, yDomain } = plot;
  const x = (day: string) =>
    round(
      frame.left + ((timePosition(day) - xDomain[0]) / (xDomain[1] - xDomain[0])) * (width - frame.left - frame.right),
    );
  const room = frame.height - frame.bottom - frame.top;
  const y = (value: number) => round(frame.top + ((yDomain[1] - value) / (yDomain[1] - yDomain[0])) * room);
  const floor = days.map(() => 0);
  const bands = chart.series.map(({ key, name, tone, values }) => {
    const low = [...floor];
    for (const [at, day] of days.entries()) floor[at] = (floor[at] as number) + heldValue(values, day);
    return { key, name, tone, d: bandPath(days.map(x), low.map(y), floor.map(y)) };
  });
  return { ...plot, kind: "stack", bands };
}

/** Right along the tops, back along the bottoms; a step holds to the next day. */
function bandPath(xs: readonly number[], lows: readonly number[], highs: readonly number[]): string {
  const there = xs.map((x, at) => (at === 0 ? `M${x},${highs[0]}` : `H${x}V${highs[at]}`)).join("");
  let back = `V${lows.at(-1)}`;
  for (let at = xs.length - 2; at >= 0; at--) back += `V${lows[at]}H${xs[at]}`;
  return `${there}${back}Z`;
}
