import { scaleLinear } from "d3-scale";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type Frame, isNarrow } from "./frame";
import { gappedLine, wordBox } from "./gapped-line";
import { round } from "./plot-line";
import { targetLine } from "./target-line";
import { fitLines, textWidth } from "./text-width";
import { ticksApart } from "./ticks-apart";
import { areWritten, labelDecimals, valueAxis, valueLabel, valueLabels } from "./value-axis";

export interface PlotBar {
  series: string;
  tone: string;
  style: "fill" | "context";
  /** One line, or two where one has no room; `y` is the middle of the first. */
  label: { x: number; y: number; lines: string[]; anchor: "start" | "end" };
  rect: { x: number; y: number; width: number; height: number } | null;
  value: { x: number; y: number; text: string; gap: boolean };
}

/** A reported figure through its group of bars: a line, a diamond and its words. */
export interface PlotReference {
  x: number;
  top: number;
  /** Down through the group; where words stand across it, at its bars alone. */
  line: string;
  label: { x: number; y: number; text: string; anchor: "start" | "end" };
}

/** Geometry of horizontal bars, ranked or in groups, from zero. A domain below zero runs to the right all the same. */
export interface BarPlot {
  kind: "bars";
  frame: Frame;
  xDomain: [number, number];
  xTicks: { value: number; x: number; label: string }[];
  zero: number;
  /** With gaps where words stand across it. */
  zeroLine: string;
  groups: { x: number; y: number; text: string; tone: string }[];
  bars: PlotBar[];
  references: PlotReference[];
  /** Where a printed drawing may be cut: the top of each row or of the head of its group, in px. */
  cuts: number[];
}

/** Room above the head of the first group, and of each after it, in px. */
const headRoom = 4;
const groupRoom = 18;

export function barPlot(chart: PreparedChart, width: number): BarPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const grouped = chart.bars.some((bar) => bar.group !== null);
  const longest = Math.max(...chart.bars.map((bar) => textWidth(bar.label, size)));
  const values = [...chart.bars.map((bar) => bar.value), ...chart.references.map((mark) => mark.value)].flatMap((v) =>
    v === null ? [] : [v],
  );
  // Where a narrow drawing has no room for words beside a bar, they stand above it. Bars to both sides of zero need the
  // whole width, and so do groups with a figure across them.
  const diverging = values.some((value) => value < 0) && values.some((value) => value > 0);
  const above = narrow && (diverging || longest > (grouped ? 110 : 172));
  const lead = size + 2;
  const thickness = grouped ? 12 : narrow ? 13 : 16;
  const axis = valueAxis(values, narrow && !diverging ? 3 : 5);
  const labelRoom = above ? 6 : Math.min(longest + 14, narrow ? 186 : width < 900 ? 290 : 380);
  const written = areWritten(values);
  const decimals = labelDecimals(
    chart.bars.flatMap(({ value }) => (value === null ? [] : [value])),
    chart.y,
    chart.references.length > 0,
  );
  const barWords = (value: number | null, gap: string | null) =>
    value === null ? (gap ?? "not on file") : valueLabel(value, chart.y, decimals, written);
  const valueRoom = Math.max(...chart.bars.map((bar) => textWidth(barWords(bar.value, bar.gap), size))) + 12;
  const labelLeft = diverging ? 0 : labelRoom + 4;
  const labelWidth = above ? width - 14 : Math.ceil(labelRoom) - 12;
  const lines = chart.bars.map((bar) => fitLines(bar.label, size, labelWidth, above ? 1 : 2));
  const rowHeight = grouped ? (above ? 38 : 20) : above ? 38 : narrow ? 24 : 28;
  const heightOf = (at: number) => Math.max(rowHeight, (lines[at] as string[]).length * lead + (grouped ? 4 : 6));
  const tops: number[] = [];
  const cuts: number[] = [];
  const groups: BarPlot["groups"] = [];
  let y = 30;
  chart.bars.forEach((bar, at) => {
    const begins = bar.group !== null && bar.group !== chart.bars[at - 1]?.group;
    // Cut just above its head: a column of print begins with a group as the drawing does.
    cuts.push(begins && at > 0 ? y + groupRoom - headRoom : y);
    if (bar.group !== null && begins) {
      y += at === 0 ? headRoom : groupRoom;
      groups.push({ x: above ? labelLeft : 0, y: y + 12, text: bar.group, tone: toneOf(chart, bar.series) });
      // On a narrow drawing a figure across the group stands under its head, not beside it.
      y += above ? 44 : 24;
    }
    tops.push(y);
    y += heightOf(at);
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
  const labels = valueLabels(axis, chart.y);
  const middleOf = (at: number) => (tops[at] as number) + (above ? rowHeight - (grouped ? 10 : 11) : heightOf(at) / 2);
  const spanOf = (at: number) => ({ top: middleOf(at) - thickness / 2, bottom: middleOf(at) + thickness / 2 });
  const placed = chart.references.map((mark) => {
    const rows = chart.bars.flatMap((bar, at) => (bar.group === mark.group ? [tops[at] as number] : []));
    const bars = chart.bars.flatMap((bar, at) => (bar.group === mark.group && bar.value !== null ? [spanOf(at)] : []));
    const at = round(x(mark.value));
    const top = Math.min(...rows) - 4;
    const begins = at + 9 + textWidth(mark.label, size, true) <= width;
    const anchor: "start" | "end" = begins ? "start" : "end";
    const label = { x: begins ? at + 9 : at - 9, y: top - 8, text: mark.label, anchor };
    return { x: at, top, bars, label };
  });
  // Words over the bars stand where the dark lines run down, and those make room for them; of a faint one of the grid the
  // ground around the words is enough.
  const words = above
    ? [
        ...lines.map((own, at) => wordBox(own[0] as string, labelLeft, (tops[at] as number) + 10, size)),
        ...groups.map((group) => wordBox(group.text, group.x, group.y - size / 3, size + 1, true)),
        ...placed.map(({ label: { anchor, text, x: at, y: middle } }) =>
          wordBox(text, anchor === "start" ? at : at - textWidth(text, size, true), middle, size, true),
        ),
      ]
    : [];
  const zero = round(x(0));
  return {
    kind: "bars",
    frame,
    xDomain: axis.domain,
    xTicks: ticksApart(
      axis.ticks.map((value, at) => ({ value, x: round(x(value)), label: labels[at] as string })),
      size,
    ),
    zero,
    zeroLine: gappedLine(zero, frame.top - 6, height - frame.bottom, words),
    groups,
    bars: chart.bars.map((bar, at) => {
      const top = tops[at] as number;
      const own = lines[at] as string[];
      const middle = middleOf(at);
      const from = Math.min(x(0), x(bar.value ?? 0));
      const to = Math.max(x(0), x(bar.value ?? 0));
      return {
        series: bar.series,
        tone: toneOf(chart, bar.series),
        style: bar.style,
        label: above
          ? { x: labelLeft, y: top + 10, lines: own, anchor: "start" }
          : { x: frame.left - 10, y: round(middle - ((own.length - 1) * lead) / 2), lines: own, anchor: "end" },
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
    references: placed.map(({ x: at, top, bars, label }) => ({
      x: at,
      top,
      line: targetLine(at, top, bars, words),
      label,
    })),
    cuts,
  };
}

/** Words of a gap begin right of the reported figure's line, where there is one. */
function referenceEnd(chart: PreparedChart, group: string | null, x: (value: number) => number): number {
  return Math.max(0, ...chart.references.filter((mark) => mark.group === group).map((mark) => x(mark.value) + 2));
}

function toneOf(chart: PreparedChart, series: string): string {
  return chart.series.find((candidate) => candidate.key === series)?.tone ?? "partner-other";
}
