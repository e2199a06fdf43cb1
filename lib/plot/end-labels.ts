import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import type { Frame } from "./frame";
import { lastValue, type PlotLine } from "./plot-line";
import { spread } from "./spread";
import { fitText, textWidth } from "./text-width";
import { areWritten, moneyDecimals, valueLabel } from "./value-axis";

/** A direct label at a line's end: name in 600, last value in 400, moved apart with a short leader. */
export interface EndLabel {
  key: string;
  tone: string;
  x: number;
  y: number;
  name: string;
  value: string;
  leader: string | null;
}

/** More series than this get a legend only: labels would fill the margin. */
export const mostEndLabels = 12;

const size = (narrow: boolean) => (narrow ? 12 : 14);

/** Width to leave right of the plot for the labels, in px; at most two fifths of a narrow drawing. */
export function endLabelRoom(chart: PreparedChart, narrow: boolean): number {
  if (chart.series.length > mostEndLabels) return 12;
  const words = endWords(chart, narrow);
  const widths = chart.series.map((series) => {
    const last = words.get(series.key) ?? null;
    return last === null ? 0 : textWidth(series.name, size(narrow), true) + textWidth(` ${last}`, size(narrow));
  });
  return Math.ceil(Math.min(Math.max(0, ...widths) + (narrow ? 12 : 22), narrow ? 137 : 260));
}

export function endLabels(chart: PreparedChart, lines: readonly PlotLine[], frame: Frame): EndLabel[] {
  const ended = lines.filter((line) => line.end !== null);
  if (ended.length === 0 || chart.series.length > mostEndLabels) return [];
  const gap = frame.narrow ? 15 : 18;
  const at = spread(
    ended.map((line) => line.end?.y ?? 0),
    gap,
    frame.top + 6,
    frame.height - frame.bottom - 4,
  );
  const plotRight = frame.width - frame.right;
  const words = endWords(chart, frame.narrow);
  return ended.map((line, index) => {
    const y = Math.round((at[index] as number) * 10) / 10;
    const end = line.end as { x: number; y: number };
    const x = plotRight + (frame.narrow ? 9 : 14);
    const value = words.get(line.key) ?? "";
    const moved = Math.abs(y - end.y) > 3 || end.x < plotRight - 2;
    return {
      key: line.key,
      tone: line.tone,
      x,
      y,
      name: fitText(
        line.name,
        size(frame.narrow),
        frame.right - (x - plotRight) - textWidth(` ${value}`, size(frame.narrow)),
        true,
      ),
      value,
      leader: moved ? `M${end.x + 4},${end.y}L${x - 3},${y}` : null,
    };
  });
}

/**
 * The last value of each series in words, with its own date where the line ends before the others do and there is room
 * to say so; null for a series without values.
 */
function endWords(chart: PreparedChart, narrow: boolean): ReadonlyMap<string, string | null> {
  const step = chart.mark === "step";
  const ends = chart.series.map((series) => ({ key: series.key, last: lastValue(series, step) }));
  const newest = ends.reduce((max, { last }) => (last !== null && last.x > max ? last.x : max), "");
  const known = chart.series.flatMap(({ values }) => values.flatMap(({ y }) => (y === null ? [] : [y])));
  const decimals = chart.y.kind === "rate" ? 1 : moneyDecimals(known);
  const written = step && areWritten(known);
  const wordsOf = ({ x, y }: NonNullable<ReturnType<typeof lastValue>>) => {
    const words = valueLabel(y, chart.y.kind, decimals, written);
    return narrow || x === newest ? words : `${words} (${formatShortDate(x)})`;
  };
  return new Map(ends.map(({ key, last }) => [key, last && wordsOf(last)]));
}
