import { scaleLinear } from "d3-scale";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type Frame, isNarrow } from "./frame";
import { round } from "./plot-line";
import { fitText, textWidth } from "./text-width";
import { areWritten, valueAxis, valueLabel, valueLabels } from "./value-axis";

/** Shapes that tell the dots of a row apart without colour, in the order of the series. */
export const dotShapes = ["ring", "disc", "diamond", "square"] as const;
export type DotShape = (typeof dotShapes)[number];

export interface PlotDot {
  series: string;
  tone: string;
  shape: DotShape;
  x: number;
  y: number;
  value: number;
}

/** A row: its label, its dots, the line between the outermost, the values beside them. */
export interface PairRow {
  label: { x: number; y: number; text: string };
  line: string | null;
  dots: PlotDot[];
  values: { x: number; y: number; text: string; anchor: "start" | "end" }[];
}

/** Dots of several series on one line per row, from a common zero. The legend is HTML. */
export interface PairPlot {
  kind: "pairs";
  frame: Frame;
  xDomain: [number, number];
  xTicks: { value: number; x: number; label: string }[];
  zero: number;
  rows: PairRow[];
}

export function pairPlot(chart: PreparedChart, width: number): PairPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const labels = [...new Set(chart.series.flatMap((series) => series.values.map(({ x }) => x)))];
  const known = chart.series.flatMap(({ values }) => values.flatMap(({ y }) => (y === null ? [] : [y])));
  const axis = valueAxis(known, narrow ? 3 : 6);
  // A narrow drawing sets the label above its dots: beside them there is no room for both.
  const rowHeight = narrow ? 42 : 30;
  const written = areWritten(known);
  const words = (value: number) => valueLabel(value, chart.y.kind, 1, written);
  const valueRoom = Math.max(0, ...known.map((value) => textWidth(words(value), 12))) + 14;
  const labelRoom = Math.min(
    Math.max(0, ...labels.map((label) => textWidth(label, size))) + 14,
    width < 900 ? 300 : 420,
  );
  const frame: Frame = {
    width,
    height: 30 + labels.length * rowHeight + 10,
    left: Math.ceil((narrow ? 0 : labelRoom) + valueRoom),
    right: Math.ceil(valueRoom),
    top: 30,
    bottom: 10,
    narrow,
  };
  const x = scaleLinear(axis.domain, [frame.left, width - frame.right]);
  const tickLabels = valueLabels(axis, chart.y.kind);
  const byLabel = chart.series.map((series) => new Map(series.values.map((value) => [value.x, value.y])));
  return {
    kind: "pairs",
    frame,
    xDomain: axis.domain,
    xTicks: axis.ticks.map((value, at) => ({ value, x: round(x(value)), label: tickLabels[at] as string })),
    zero: round(x(0)),
    rows: labels.map((label, at) => {
      const middle = frame.top + at * rowHeight + (narrow ? 29 : rowHeight / 2);
      const dots = chart.series.flatMap((series, index): PlotDot[] => {
        const value = byLabel[index]?.get(label) ?? null;
        if (value === null) return [];
        const shape = dotShapes[index % dotShapes.length] as DotShape;
        return [{ series: series.key, tone: series.tone, shape, x: round(x(value)), y: middle, value }];
      });
      const ordered = [...dots].sort((a, b) => a.x - b.x);
      const [first, last] = [ordered[0], ordered.at(-1)];
      return {
        label: narrow
          ? { x: round(x(0)) + 6, y: middle - 17, text: fitText(label, size, width - x(0) - 10) }
          : { x: 0, y: middle, text: fitText(label, size, labelRoom - 10) },
        line: first && last && first.x !== last.x ? `M${first.x},${middle}H${last.x}` : null,
        dots,
        values: [
          ...(first && last && first.value !== last.value
            ? [
                {
                  x: leftOf(first.x, x(0), words(first.value)),
                  y: middle,
                  text: words(first.value),
                  anchor: "end" as const,
                },
              ]
            : []),
          ...(last ? [{ x: last.x + 9, y: middle, text: words(last.value), anchor: "start" as const }] : []),
        ],
      };
    }),
  };
}

/** Where a value ends that stands left of its dot: before the zero line, if it would stand across it. */
function leftOf(dot: number, zero: number, text: string): number {
  const end = dot - 9;
  return dot >= zero && end - textWidth(text, 12) < zero + 3 ? round(zero - 7) : end;
}
