import { curveLinear, curveStepAfter, curveStepBefore, line as lineOf } from "d3-shape";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { bundleShifts, type Strand } from "./bundles";
import { type Corner, edgesOf, holdsOf, isByYear, shifted, stretchesOf } from "./corners";
import { dashes, dashOf } from "./line-dash";
import { endOf, timePosition } from "./time-axis";

export interface PlotLine {
  key: string;
  name: string;
  tone: string;
  width: number;
  dash: string | null;
  d: string;
  /** The last known value. */
  end: { x: number; y: number } | null;
  /** Where a disc stands at the end of the line: at the value, or beside it where the line runs in a bundle. */
  tip: { x: number; y: number } | null;
  /** Two strokes across each break: what follows counts something else. */
  breaks: string;
}

/**
 * Series as paths; a missing value parts one. A step holds until the row that ends it, be that row without a value; where
 * several hold the same value they run side by side (see {@link bundleShifts}).
 */
export function plotLines(
  series: readonly PreparedSeries[],
  step: boolean,
  x: (position: number) => number,
  y: (value: number) => number,
): PlotLine[] {
  const parts = series.map((one) => stretchesOf(one, step));
  const strandOf = (one: PreparedSeries, at: number): Strand => {
    const holds = (parts[at] ?? []).flatMap((corners) => holdsOf(corners, isByYear(one)));
    return { tone: one.tone, width: widthOf(one), holds };
  };
  const shifts = step && series.length > 1 ? bundleShifts(series.map(strandOf), y) : [];
  return series.map((one, at) => {
    const own = (parts[at] ?? []).map((corners) => shifted(corners, shifts[at] ?? [], isByYear(one)));
    return lineThrough(one, own, step, x, y);
  });
}

function lineThrough(
  series: PreparedSeries,
  parts: readonly Corner[][],
  step: boolean,
  x: (position: number) => number,
  y: (value: number) => number,
): PlotLine {
  const path = lineOf<Corner>()
    .defined((corner) => corner.value !== null)
    .x((corner) => round(x(corner.at)))
    .y((corner) => round(y(corner.value as number) + (corner.shift ?? 0)))
    .curve(step ? (isByYear(series) ? curveStepBefore : curveStepAfter) : curveLinear);
  const last = lastValue(series, step);
  const end = last && { x: round(x(step ? endOf(last.x) : timePosition(last.x))), y: round(y(last.y)) };
  const aside = step ? (parts.at(-1)?.at(-1)?.shift ?? 0) : 0;
  return {
    key: series.key,
    name: series.name,
    tone: series.tone,
    width: widthOf(series),
    dash: dashes[dashOf(series)] ?? null,
    d: parts.map((corners) => path(corners) ?? "").join(""),
    breaks: edgesOf(series)
      .map((at) => [series.values[at - 1], series.values[at]] as const)
      .map(([before, after]) => {
        if (before?.y == null || after?.y == null) return "";
        const cx = round((x(timePosition(before.x)) + x(timePosition(after.x))) / 2);
        const cy = round((y(before.y) + y(after.y)) / 2);
        return `M${cx - 4},${cy + 6}l4,-12M${cx},${cy + 6}l4,-12`;
      })
      .join(""),
    end,
    tip: end && { x: end.x, y: round(end.y + aside) },
  };
}

function widthOf({ emphasis }: PreparedSeries): number {
  return emphasis ? 2.75 : 1.75;
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
