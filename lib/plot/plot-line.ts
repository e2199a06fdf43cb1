import { curveLinear, curveStepAfter, line as lineOf } from "d3-shape";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { timePosition } from "./time-axis";

export interface PlotLine {
  key: string;
  name: string;
  tone: string;
  width: number;
  dash: string | null;
  d: string;
  /** The last known point, where a disc stands. */
  end: { x: number; y: number } | null;
  /** Two strokes across each break: what follows counts something else. */
  breaks: string;
}

/** A series as a path; a missing value parts it. */
export function plotLine(
  series: PreparedSeries,
  step: boolean,
  x: (position: number) => number,
  y: (value: number) => number,
): PlotLine {
  const path = lineOf<{ x: string; y: number | null }>()
    .defined((value) => value.y !== null)
    .x((value) => round(x(timePosition(value.x))))
    .y((value) => round(y(value.y as number)))
    .curve(step ? curveStepAfter : curveLinear);
  const last = lastValue(series, step);
  return {
    key: series.key,
    name: series.name,
    tone: series.tone,
    width: series.emphasis ? 2.75 : 1.75,
    dash: series.dashed ? "5 3" : null,
    d: unbroken(series)
      .map((values) => path(values) ?? "")
      .join(""),
    breaks: edgesOf(series)
      .map((at) => [series.values[at - 1], series.values[at]] as const)
      .map(([before, after]) => {
        if (before?.y == null || after?.y == null) return "";
        const cx = round((x(timePosition(before.x)) + x(timePosition(after.x))) / 2);
        const cy = round((y(before.y) + y(after.y)) / 2);
        return `M${cx - 4},${cy + 6}l4,-12M${cx},${cy + 6}l4,-12`;
      })
      .join(""),
    end: last ? { x: round(x(timePosition(last.x))), y: round(y(last.y as number)) } : null,
  };
}

/** Places in a series where what is counted changes: the first value after each break. */
function edgesOf({ values, breaks }: PreparedSeries): number[] {
  return breaks.map((month) => values.findIndex((value) => value.x >= month)).filter((at) => at > 0);
}

/** Stretches of a series between its breaks: what follows a break begins a line of its own. */
function unbroken(series: PreparedSeries): PreparedSeries["values"][] {
  const { values } = series;
  const edges = edgesOf(series);
  return [0, ...edges].map((from, at) => values.slice(from, edges[at] ?? values.length));
}

/** The value a line ends with. A step that has given way to another line (a cap) ends with none. */
export function lastValue(series: PreparedSeries, step: boolean): { x: string; y: number } | null {
  const last = step ? series.values.at(-1) : series.values.findLast((value) => value.y !== null);
  return last && last.y !== null ? { x: last.x, y: last.y } : null;
}

/** Pixels to a tenth: finer is invisible and costs bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
