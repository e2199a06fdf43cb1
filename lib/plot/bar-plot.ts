import { scaleLinear } from "d3-scale";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type Frame, isNarrow } from "./frame";
import { round } from "./plot-line";
import { fitText, textWidth } from "./text-width";
import { ticksApart } from "./ticks-apart";
import { areWritten, valueAxis, valueLabel, valueLabels } from "./value-axis";

export interface PlotBar {
  series: string;
  tone: string;
  style: "fill" | "context";
  label: { x: number; y: number; text: string; anchor: "start" | "end" };
  rect: { x: number; y: number; width: number; height: number } | null;
  value: { x: number; y: number; text: string; gap: boolean };
}

/** A reported figure through its group of bars: a line, a diamond and its words. */
export interface PlotReference {
  x: number;
  top: number;
  bottom: number;
  label: { x: number; y: number; text: string; anchor: "start" | "end" };
}

/** Geometry of horizontal bars, ranked or in groups, from zero. A domain below zero runs to the right all the same. */
export interface BarPlot {
  kind: "bars";
  frame: Frame;
  xDomain: [number, number];
  xTicks: { value: number; x: number; label: string }[];
  zero: number;
  groups: { x: number; y: number; text: string; tone: string }[];
  bars: PlotBar[];
  references: PlotReference[];
}

export function barPlot(chart: PreparedChart, width: number): BarPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const grouped = chart.bars.some((bar) => bar.group !== null);
  const longest = Math.max(...chart.bars.map((bar) => textWidth(bar.label, size)));
  // Where a narrow drawing has no room for the words beside a bar, they stand above it.
  const above = narrow && !grouped && longest > 172;
  const rowHeight = grouped ? 20 : above ? 38 : narrow ? 24 : 28;
  const thickness = grouped ? 12 : narrow ? 13 : 16;
  const values = [...chart.bars.map((bar) => bar.value), ...chart.references.map((mark) => mark.value)].flatMap((v) =>
    v === null ? [] : [v],
  );
  const axis = valueAxis(values, narrow ? 3 : 5);
  const labelRoom = above ? 2 : Math.min(longest + 14, narrow ? 186 : width < 900 ? 290 : 380);
  const written = areWritten(values);
  const barWords = (value: number | null, gap: string | null) =>
    value === null ? (gap ?? "not on file") : valueLabel(value, chart.y.kind, 1, written);
  const valueRoom = Math.max(...chart.bars.map((bar) => textWidth(barWords(bar.value, bar.gap), size))) + 12;
  const tops: number[] = [];
  const groups: BarPlot["groups"] = [];
  let y = 30;
  chart.bars.forEach((bar, at) => {
    if (bar.group !== null && bar.group !== chart.bars[at - 1]?.group) {
      y += at === 0 ? 4 : 18;
      groups.push({ x: 0, y: y + 12, text: bar.group, tone: toneOf(chart, bar.series) });
      y += 24;
    }
    tops.push(y);
    y += rowHeight;
  });
  const height = y + 10;
  const frame: Frame = {
    width,
    height,
    left: Math.ceil(labelRoom),
    right: Math.ceil(Math.min(valueRoom, width * 0.3)),
    top: 30,
    bottom: 10,
    narrow,
  };
  const allNegative = axis.domain[1] === 0 && axis.domain[0] < 0;
  const x = scaleLinear(allNegative ? [0, axis.domain[0]] : axis.domain, [frame.left, width - frame.right]);
  const labels = valueLabels(axis, chart.y.kind);
  return {
    kind: "bars",
    frame,
    xDomain: axis.domain,
    xTicks: ticksApart(
      axis.ticks.map((value, at) => ({ value, x: round(x(value)), label: labels[at] as string })),
      size,
    ),
    zero: round(x(0)),
    groups,
    bars: chart.bars.map((bar, at) => {
      const top = tops[at] as number;
      const middle = above ? top + 27 : top + rowHeight / 2;
      const from = Math.min(x(0), x(bar.value ?? 0));
      const to = Math.max(x(0), x(bar.value ?? 0));
      return {
        series: bar.series,
        tone: toneOf(chart, bar.series),
        style: bar.style,
        label: above
          ? { x: frame.left + 4, y: top + 10, text: fitText(bar.label, size, width - frame.left - 6), anchor: "start" }
          : { x: frame.left - 10, y: round(middle), text: fitText(bar.label, size, frame.left - 12), anchor: "end" },
        rect:
          bar.value === null
            ? null
            : { x: round(from), y: round(middle - thickness / 2), width: round(to - from), height: thickness },
        value: {
          x: round(Math.max(to, bar.value === null ? referenceEnd(chart, bar.group, x) : to) + 8),
          y: round(middle),
          text: barWords(bar.value, bar.gap),
          gap: bar.value === null,
        },
      };
    }),
    references: chart.references.map((mark) => {
      const rows = chart.bars.flatMap((bar, at) => (bar.group === mark.group ? [tops[at] as number] : []));
      const at = round(x(mark.value));
      const top = Math.min(...rows) - 4;
      return {
        x: at,
        top,
        bottom: Math.max(...rows) + rowHeight,
        label:
          at + 9 + textWidth(mark.label, size, true) <= width
            ? { x: at + 9, y: top - 8, text: mark.label, anchor: "start" as const }
            : { x: at - 9, y: top - 8, text: mark.label, anchor: "end" as const },
      };
    }),
  };
}

/** Words of a gap begin right of the reported figure's line, where there is one. */
function referenceEnd(chart: PreparedChart, group: string | null, x: (value: number) => number): number {
  return Math.max(0, ...chart.references.filter((mark) => mark.group === group).map((mark) => x(mark.value) + 2));
}

function toneOf(chart: PreparedChart, series: string): string {
  return chart.series.find((candidate) => candidate.key === series)?.tone ?? "partner-other";
}
