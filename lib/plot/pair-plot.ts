import { scaleLinear } from "d3-scale";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type DotShape, type DotSize, dotShapes, dotsApart } from "./dot-shapes";
import { type Frame, isNarrow } from "./frame";
import { type DotValue, dotValues } from "./pair-values";
import { round } from "./plot-line";
import { fitText, textWidth } from "./text-width";
import { areWritten, valueAxis, valueLabel, valueLabels } from "./value-axis";

export interface PlotDot {
  series: string;
  tone: string;
  shape: DotShape;
  x: number;
  y: number;
  value: number;
  size: DotSize;
}

/** A row: its label, its dots, the line between the outermost, the values beside them. */
export interface PairRow {
  label: { x: number; y: number; text: string };
  /** The row of the whole, set apart from its parts. */
  strong: boolean;
  line: string | null;
  dots: PlotDot[];
  values: DotValue[];
}

/** Dots of several series on one line per row, from a common zero. The legend is HTML. */
export interface PairPlot {
  kind: "pairs";
  frame: Frame;
  xDomain: [number, number];
  xTicks: { value: number; x: number; label: string }[];
  zero: number;
  rows: PairRow[];
  /** Where a printed drawing may be cut: the top of each row, in px. */
  cuts: number[];
}

/** Room below the row of the whole, in px. */
const apart = 12;

export function pairPlot(chart: PreparedChart, width: number): PairPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const labels = [...new Set(chart.series.flatMap((series) => series.values.map(({ x }) => x)))];
  const known = chart.series.flatMap(({ values }) => values.flatMap(({ y }) => (y === null ? [] : [y])));
  const axis = valueAxis(known, narrow ? 3 : 6);
  const written = areWritten(known);
  const words = (value: number) => valueLabel(value, chart.y, 1, written);
  const valueRoom = Math.max(0, ...known.map((value) => textWidth(words(value), 12))) + 14;
  const labelRoom = Math.min(
    Math.max(0, ...labels.map((label) => textWidth(label, size, label === chart.total))) + 14,
    width < 900 ? 300 : 420,
  );
  const left = Math.ceil((narrow ? 0 : labelRoom) + (axis.domain[0] < 0 ? valueRoom : 8));
  const right = Math.ceil(valueRoom);
  const x = scaleLinear(axis.domain, [left, width - right]);
  const zero = round(x(0));
  const tickLabels = valueLabels(axis, chart.y);
  const byLabel = chart.series.map((series) => new Map(series.values.map((value) => [value.x, value.y])));
  const rows: PairRow[] = [];
  const cuts: number[] = [];
  let y = 30;
  for (const label of labels) {
    const found = chart.series.flatMap((series, index): Omit<PlotDot, "y" | "size">[] => {
      const value = byLabel[index]?.get(label) ?? null;
      if (value === null) return [];
      const shape = dotShapes[index % dotShapes.length] as DotShape;
      return [{ series: series.key, tone: series.tone, shape, x: round(x(value)), value }];
    });
    const dots = found.map((dot) => ({
      ...dot,
      together: found.some((other) => other !== dot && Math.abs(other.x - dot.x) < dotsApart),
    }));
    const { beside, off } = dotValues(dots, zero, width, words);
    // A narrow drawing sets the label above its dots: what has no room beside a dot then stands under it.
    const more = off.length > 0 ? (narrow ? 12 : 14) : 0;
    const middle = y + (narrow ? 29 : 15 + more * 0.75);
    const strong = label === chart.total;
    const ordered = [...dots].sort((a, b) => a.x - b.x);
    const [first, last] = [ordered[0], ordered.at(-1)];
    cuts.push(y);
    rows.push({
      label: narrow
        ? { x: zero + 6, y: middle - 17, text: fitText(label, size, width - zero - 10, strong) }
        : { x: 0, y: middle, text: fitText(label, size, labelRoom - 10, strong) },
      strong,
      line: first && last && first.x !== last.x ? `M${first.x},${middle}H${last.x}` : null,
      dots: dots.map(({ together, ...dot }) => ({ ...dot, y: middle, size: together ? "together" : "alone" })),
      values: [
        ...beside.map((value) => ({ ...value, y: middle })),
        ...off.map((value) => ({ ...value, y: narrow ? middle + 15 : middle - 15 })),
      ],
    });
    y += (narrow ? 42 : 30) + more + (strong ? apart : 0);
  }
  return {
    kind: "pairs",
    frame: { width, height: y + 10, left, right, top: 30, bottom: 10, narrow },
    xDomain: axis.domain,
    xTicks: axis.ticks.map((value, at) => ({ value, x: round(x(value)), label: tickLabels[at] as string })),
    zero,
    rows,
    cuts,
  };
}
