import { scaleLinear } from "d3-scale";
import type { PreparedChart, PreparedInterval } from "@/lib/charts/prepared-chart";
import { type Frame, isNarrow } from "./frame";
import { round } from "./plot-line";
import { fitLines, fitText, textWidth } from "./text-width";
import { ticksApart } from "./ticks-apart";
import { axisFromRow, endOf, timePosition } from "./time-axis";
import { valueLabel } from "./value-axis";

export interface IntervalRow {
  series: string;
  tone: string;
  hollow: boolean;
  /** One line, or two or three where one has no room. */
  label: { x: number; y: number; lines: string[] };
  rect: { x: number; y: number; width: number; height: number };
  /** Still running at the end of the axis: drawn without an end. */
  open: boolean;
  value: { x: number; y: number; text: string; anchor: "start" | "end" };
  /** Page of this site on what is drawn, and its place: the whole row. */
  href: string | null;
  box: { y: number; height: number };
}

/** Spans of days in rows, from first to last day, in groups. A single day is a short bar that can be seen. */
export interface IntervalPlot {
  kind: "intervals";
  frame: Frame;
  xDomain: [number, number];
  /** `middle` is that of the words, which stay inside the drawing. */
  xTicks: { at: number; x: number; middle: number; label: string }[];
  groups: { y: number; text: string }[];
  rows: IntervalRow[];
  /** Where a printed drawing may be cut: the top of each row or of the head of its group, in px. */
  cuts: number[];
}

const leastWidth = 4;
/** Between a bar, or the arrow at its end, and its words. */
const gap = 7;
const valueSize = 12;

export function intervalPlot(chart: PreparedChart, width: number): IntervalPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const { intervals } = chart;
  const thickness = narrow ? 10 : 12;
  const labelRoom = narrow
    ? 0
    : Math.min(Math.max(0, ...intervals.map((row) => textWidth(row.label, size))) + 16, width < 900 ? 300 : 470);
  const lead = size + 3;
  const valueRoom = Math.min(
    Math.max(0, ...intervals.map((row) => textWidth(words(row, chart), valueSize))) + 14,
    width * (narrow ? 0.2 : 0.28),
  );
  const frame = { left: Math.ceil(labelRoom) + 4, right: Math.ceil(valueRoom), top: 30, bottom: 10 };
  const { first, last } = spanOf(chart);
  const room = Math.max(5, (last - first) * 0.01);
  // It begins with the first row, not with the view, which may begin long before: empty years would leave the rows no
  // room, and the subtitle says from when on there is something.
  const floor = chart.span ? timePosition(`${chart.span[0]}-01`) : null;
  const { from: begin, ticks } = axisFromRow(first, last + room, narrow ? 4 : 7, { short: narrow, floor });
  const xDomain: [number, number] = [begin, last + room];
  const x = scaleLinear(xDomain, [frame.left, width - frame.right]);
  const xTicks = ticksApart(
    ticks.map(({ at, label }) => ({ at, x: round(x(at)), label })),
    size,
  ).map((tick) => ({ ...tick, middle: round(Math.max(tick.x, textWidth(tick.label, size) / 2)) }));
  const groups: IntervalPlot["groups"] = [];
  const cuts: number[] = [];
  let y = 30;
  const rows = intervals.map((row, at): IntervalRow => {
    cuts.push(y);
    if (row.group !== null && row.group !== intervals[at - 1]?.group) {
      y += at === 0 ? 2 : 10;
      groups.push({ y: y + 12, text: row.group });
      y += 24;
    }
    const from = Math.max(frame.left, x(timePosition(row.from)));
    const until = x(row.until === null ? last : Math.min(last, timePosition(row.until) + 1));
    const barWidth = Math.max(leastWidth, until - from);
    const text = words(row, chart);
    const value = placeOf(text, from, from + barWidth + (row.until === null ? 4 : 0), frame.left, width);
    const lines = fitLines(row.label, size, narrow ? width - 4 : labelRoom - 12, narrow ? 3 : 2);
    // A narrow drawing sets the words above the bar; a value without room beside it follows them.
    const extra = narrow && value === null ? fitLines(text, size, width - 4, 2) : [];
    const height = (narrow ? 23 : 11) + lead * (lines.length + extra.length);
    const middle = narrow ? y + height - 10 : y + height / 2;
    const top = y;
    y += height;
    return {
      series: row.series,
      tone: chart.series.find((series) => series.key === row.series)?.tone ?? "ink",
      hollow: row.hollow,
      label: narrow
        ? { x: 0, y: top + 12, lines: [...lines, ...extra] }
        : { x: 0, y: round(middle - ((lines.length - 1) * lead) / 2), lines },
      rect: { x: round(from), y: round(middle - thickness / 2), width: round(barWidth), height: thickness },
      open: row.until === null,
      value: {
        ...(value ?? { x: round(from + barWidth + gap), text: narrow ? "" : cut(text, from + barWidth, width) }),
        anchor: value?.anchor ?? "start",
        y: round(middle),
      },
      href: row.href,
      box: { y: top, height },
    };
  });
  return {
    kind: "intervals",
    frame: { width, height: y + 10, ...frame, narrow },
    xDomain,
    xTicks,
    groups,
    rows,
    cuts,
  };
}

/** Words of a bar right of it, else left of it; null where neither side has room. */
function placeOf(text: string, from: number, until: number, left: number, width: number) {
  const wide = textWidth(text, valueSize);
  if (until + gap + wide <= width) return { x: round(until + gap), text, anchor: "start" as const };
  if (from - gap - wide >= left) return { x: round(from - gap), text, anchor: "end" as const };
  return null;
}

function cut(text: string, until: number, width: number): string {
  return fitText(text, valueSize, Math.max(40, width - until - gap - 1));
}

function words(row: PreparedInterval, chart: PreparedChart): string {
  return row.words ?? (row.value === null ? "" : valueLabel(row.value, chart.y, 2, true));
}

/** The months of the view, as far as rows lie in them and as they are known; a bar still running ends with them. */
function spanOf({ intervals, span, known_until }: PreparedChart): { first: number; last: number } {
  const known = Math.min(...intervals.map((row) => timePosition(row.from)));
  const first = span ? Math.max(known, timePosition(`${span[0]}-01`)) : known;
  const last = span ? endOf(span[1]) : Math.max(...intervals.map((row) => timePosition(row.until ?? row.from) + 1));
  return { first, last: known_until === null ? last : Math.min(last, timePosition(known_until) + 1) };
}
