import { scaleLinear } from "d3-scale";
import { binSeries } from "@/lib/charts/bin-series";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type EndLabel, endLabelRoom, endLabels } from "./end-labels";
import { type Frame, isNarrow } from "./frame";
import { type FigureMark, figureMarks, type RailMark, railMarks } from "./marks";
import { type PlotLine, plotLines, round } from "./plot-line";
import { textWidth } from "./text-width";
import { ticksApart } from "./ticks-apart";
import { spanOf, timePosition, timeTicks, yearsBetween, yearTicks } from "./time-axis";
import { type ValueAxis, valueAxis, valueLabels } from "./value-axis";

/** Geometry of lines or steps over time: everything both renderers need, in px of the frame. */
export interface TimePlot {
  kind: "time";
  step: boolean;
  frame: Frame;
  xDomain: [number, number];
  yDomain: [number, number];
  xTicks: { at: number; x: number; label: string }[];
  yTicks: { value: number; y: number; label: string }[];
  zero: number;
  lines: PlotLine[];
  labels: EndLabel[];
  /** The date of the values at the line ends, above them. */
  labelHead: { x: number; y: number; text: string } | null;
  rail: RailMark[];
  figures: FigureMark[];
  /** Names that stand on what they name: layers of a stack that have the room. */
  inside: { key: string; text: string; x: number; y: number; width: number }[];
}

/** What a drawing inside another (a panel, a stack) settles for the lines it holds. */
export interface TimePlotSettings {
  height?: number;
  axis?: ValueAxis;
  xDomain?: [number, number];
  /** Most ticks in time. */
  ticks?: number;
  /** Text as on a narrow drawing. */
  small?: boolean;
  /** Room left of the plot; without it, that of its own values. */
  left?: number;
  /** Room right of the plot; without it, that of the labels. */
  right?: number;
  top?: number;
}

/** Lines or steps over time. `width` is the outer width in px; a narrow drawing is its own, never a scaled one. */
export function timePlot(given: PreparedChart, width: number, settings: TimePlotSettings = {}): TimePlot {
  const chart = { ...given, series: binSeries(given.series) as PreparedChart["series"] };
  const narrow = settings.small ?? isNarrow(width);
  const step = chart.mark === "step";
  const axis = settings.axis ?? axisOf(chart);
  const yLabels = valueLabels(axis, chart.y);
  const periods = chart.series.flatMap((series) => series.values.map((value) => value.x));
  const xDomain = settings.xDomain ?? spanOf(periods, step, placedAt(chart));
  const frame = timeFrame(chart, width, { ...settings, axis });
  const x = scaleLinear(xDomain, [frame.left, width - frame.right]);
  const y = scaleLinear(axis.domain, [frame.height - frame.bottom, frame.top]);
  // In a panel those of all panels: its own series may begin later.
  const years = settings.xDomain ? yearsBetween(...xDomain) : periods;
  const most = settings.ticks ?? (narrow ? 5 : 7);
  const ticks =
    chart.x.kind === "year" ? yearTicks(years, most, narrow) : timeTicks(xDomain[0], xDomain[1], most, narrow);
  const lines = plotLines(chart.series, step, x, y);
  const { labels, head } = endLabels(chart, lines, frame);
  return {
    kind: "time",
    step,
    frame,
    xDomain,
    yDomain: axis.domain,
    xTicks: ticksApart(
      ticks.map(({ at, label }) => ({ at, x: round(x(at)), label })),
      labelSize(narrow),
    ),
    yTicks: axis.ticks.map((value, at) => ({ value, y: round(y(value)), label: yLabels[at] as string })),
    zero: round(y(0)),
    lines,
    labels,
    labelHead: head,
    rail: railMarks(chart.marks, frame, (at) => x(timePosition(at)), xDomain, peakOf(chart.series)),
    figures: figureMarks(
      chart,
      lines,
      frame,
      (at) => x(timePosition(at)),
      (value) => y(value),
      xDomain,
    ),
    inside: [],
  };
}

/** The dates of what is marked on a drawing. */
function placedAt({ marks }: PreparedChart): string[] {
  return marks.filter(({ placed }) => placed).map(({ at }) => at);
}

/** The frame alone: the rooms that a drawing with these series and settings takes. */
export function timeFrame(chart: PreparedChart, width: number, settings: TimePlotSettings = {}): Frame {
  const narrow = settings.small ?? isNarrow(width);
  const hasRail = chart.marks.some((mark) => mark.placed && mark.kind === "event");
  const widest = () =>
    Math.max(
      ...valueLabels(settings.axis ?? axisOf(chart), chart.y).map((label) => textWidth(label, labelSize(narrow))),
    );
  return {
    width,
    height: settings.height ?? timeHeight(width),
    left: settings.left ?? Math.ceil(widest()) + 10,
    right: settings.right ?? endLabelRoom(chart, narrow),
    top: settings.top ?? (hasRail ? (narrow ? 40 : 48) : 28),
    bottom: 30,
    narrow,
  };
}

function labelSize(narrow: boolean): number {
  return narrow ? 12 : 14;
}

/** The scale of its own values and of the figures marked on it. */
function axisOf({ series, marks }: PreparedChart): ValueAxis {
  const known = series.flatMap(({ values }) => values.flatMap(({ y }) => (y === null ? [] : [y])));
  return valueAxis([...known, ...marks.flatMap((mark) => (mark.placed && mark.value !== null ? [mark.value] : []))]);
}

/** How high lines over time are drawn where nobody says, by outer width, in px. */
export function timeHeight(width: number): number {
  return isNarrow(width) ? 400 : width < 900 ? 460 : 540;
}

/** Where the value farthest from zero stands; null where there is none. */
function peakOf(series: PreparedChart["series"]): string | null {
  return (
    series
      .flatMap(({ values }) => values)
      .reduce<{ x: string; y: number } | null>(
        (peak, { x, y }) => (y !== null && Math.abs(y) > Math.abs(peak?.y ?? 0) ? { x, y } : peak),
        null,
      )?.x ?? null
  );
}
