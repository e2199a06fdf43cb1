import { scaleLinear } from "d3-scale";
import type { PreparedChart, PreparedInterval } from "@/lib/charts/prepared-chart";
import { type Frame, isNarrow } from "./frame";
import { round } from "./plot-line";
import { fitLines, fitText, textWidth } from "./text-width";
import { timePosition, timeTicks } from "./time-axis";
import { valueLabel } from "./value-axis";

export interface IntervalRow {
  series: string;
  tone: string;
  hollow: boolean;
  /** One line, or two where one has no room. */
  label: { x: number; y: number; lines: string[] };
  rect: { x: number; y: number; width: number; height: number };
  /** Still running at the end of the axis: drawn without an end. */
  open: boolean;
  value: { x: number; y: number; text: string; anchor: "start" | "end" };
}

/** Spans of days in rows, from first to last day, in groups. A single day is a short bar that can be seen. */
export interface IntervalPlot {
  kind: "intervals";
  frame: Frame;
  xDomain: [number, number];
  xTicks: { at: number; x: number; label: string }[];
  groups: { y: number; text: string }[];
  rows: IntervalRow[];
}

const leastWidth = 4;

export function intervalPlot(chart: PreparedChart, width: number): IntervalPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const { intervals } = chart;
  const thickness = narrow ? 10 : 12;
  const labelRoom = narrow
    ? 0
    : Math.min(Math.max(0, ...intervals.map((row) => textWidth(row.label, size))) + 16, width < 900 ? 300 : 470);
  const labels = intervals.map((row) => fitLines(row.label, size, narrow ? width - 4 : labelRoom - 12, 2));
  const lead = size + 3;
  // A narrow drawing sets the words above the bar.
  const heightOf = (at: number) => (narrow ? 23 : 11) + lead * (labels[at]?.length ?? 1);
  const valueRoom = Math.min(
    Math.max(0, ...intervals.map((row) => textWidth(words(row, chart), 12))) + 14,
    width * 0.28,
  );
  const xDomain = spanOf(chart);
  const tops: number[] = [];
  const groups: IntervalPlot["groups"] = [];
  let y = 30;
  intervals.forEach((row, at) => {
    if (row.group !== null && row.group !== intervals[at - 1]?.group) {
      y += at === 0 ? 2 : 10;
      groups.push({ y: y + 12, text: row.group });
      y += 24;
    }
    tops.push(y);
    y += heightOf(at);
  });
  const frame: Frame = {
    width,
    height: y + 10,
    left: Math.ceil(labelRoom) + 4,
    right: Math.ceil(valueRoom),
    top: 30,
    bottom: 10,
    narrow,
  };
  const x = scaleLinear(xDomain, [frame.left, width - frame.right]);
  return {
    kind: "intervals",
    frame,
    xDomain,
    xTicks: timeTicks(xDomain[0], xDomain[1], narrow ? 4 : 7, narrow).map(({ at, label }) => ({
      at,
      x: round(x(at)),
      label,
    })),
    groups,
    rows: intervals.map((row, at) => {
      const top = tops[at] as number;
      const lines = labels[at] as string[];
      const height = heightOf(at);
      const middle = narrow ? top + height - 10 : top + height / 2;
      const from = Math.max(frame.left, x(timePosition(row.from)));
      const until = row.until === null ? x(xDomain[1]) : Math.min(x(xDomain[1]), x(timePosition(row.until) + 1));
      const barWidth = Math.max(leastWidth, until - from);
      return {
        series: row.series,
        tone: chart.series.find((series) => series.key === row.series)?.tone ?? "ink",
        hollow: row.hollow,
        label: narrow
          ? { x: 0, y: top + 12, lines }
          : { x: 0, y: round(middle - ((lines.length - 1) * lead) / 2), lines },
        rect: { x: round(from), y: round(middle - thickness / 2), width: round(barWidth), height: thickness },
        open: row.until === null,
        value: {
          x: round(from + barWidth + 7),
          y: round(middle),
          text: fitText(words(row, chart), 12, Math.max(40, width - from - barWidth - 8)),
          anchor: "start" as const,
        },
      };
    }),
  };
}

function words(row: PreparedInterval, chart: PreparedChart): string {
  return row.words ?? (row.value === null ? "" : valueLabel(row.value, chart.y.kind, 2, true));
}

/** The months of the view, as far as rows lie in them; a bar still running ends with the axis. */
function spanOf({ intervals, span }: PreparedChart): [number, number] {
  const known = Math.min(...intervals.map((row) => timePosition(row.from)));
  const first = span ? Math.max(known, timePosition(`${span[0]}-01`)) : known;
  const last = span
    ? timePosition(span[1])
    : Math.max(...intervals.map((row) => timePosition(row.until ?? row.from) + 1));
  const room = Math.max(5, (last - first) * 0.01);
  return [first - room, last + room];
}
