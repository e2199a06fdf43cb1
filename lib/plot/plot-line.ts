import { curveLinear, curveStepAfter, curveStepBefore, line as lineOf } from "d3-shape";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { isYear, startOf, timePosition } from "./time-axis";

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

/** A series as a path; a missing value parts it. A step holds until the row that ends it, be that row without a value. */
export function plotLine(
  series: PreparedSeries,
  step: boolean,
  x: (position: number) => number,
  y: (value: number) => number,
): PlotLine {
  const byYear = isYear(series.values[0]?.x ?? "");
  const path = lineOf<Corner>()
    .defined((corner) => corner.value !== null)
    .x((corner) => round(x(corner.at)))
    .y((corner) => round(y(corner.value as number)))
    .curve(step ? (byYear ? curveStepBefore : curveStepAfter) : curveLinear);
  const last = lastValue(series, step);
  return {
    key: series.key,
    name: series.name,
    tone: series.tone,
    width: series.emphasis ? 2.75 : 1.75,
    dash: series.dashed ? "5 3" : null,
    d: unbroken(series)
      .map((values) => path(step ? (byYear ? yearCorners(values) : stepCorners(values)) : values.map(cornerOf)) ?? "")
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

/** A point of a path: its position on the axis of time, and its value. */
interface Corner {
  at: number;
  value: number | null;
}

function cornerOf({ x, y }: PreparedSeries["values"][number]): Corner {
  return { at: timePosition(x), value: y };
}

/** What held until a row without a value is drawn to that row, and only then parted. */
function stepCorners(values: PreparedSeries["values"]): Corner[] {
  return values.flatMap((value, at) => {
    const before = values[at - 1]?.y ?? null;
    const own = cornerOf(value);
    return value.y === null && before !== null ? [{ at: own.at, value: before }, own] : [own];
  });
}

/** A rate of a year holds from its first day to its last: a year stands at its end, so each stretch gets a beginning. */
function yearCorners(values: PreparedSeries["values"]): Corner[] {
  return values.flatMap((value, at) => {
    const begins = value.y !== null && (values[at - 1]?.y ?? null) === null;
    return begins ? [{ at: startOf(value.x), value: value.y }, cornerOf(value)] : [cornerOf(value)];
  });
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
