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
  /** The line ends before the axis does: its leader is dotted, as a straight one would read as more of the line. */
  early: boolean;
}

/** Direct labels, and above them the date of their values; a value of another date says its own. */
export interface EndLabels {
  labels: EndLabel[];
  head: { x: number; y: number; text: string } | null;
}

/** More series than this get a legend only: labels would fill the margin. */
export const mostEndLabels = 12;

const size = (narrow: boolean) => (narrow ? 12 : 14);

/**
 * Width to leave right of the plot for the labels, in px; under half of a narrow drawing. `decimals` of rates: one, or as
 * many as parts of a sum need.
 */
export function endLabelRoom(chart: PreparedChart, narrow: boolean, decimals = 1): number {
  if (chart.series.length > mostEndLabels) return 12;
  // The highest value at the ends has the highest label; ties keep their order, as spreading does.
  const ends = endsOf(chart).filter(({ last }) => last !== null);
  const highest = ends.reduce((top, end) => ((end.last?.y ?? 0) > (top?.last?.y ?? 0) ? end : top), ends[0]);
  const words = endWords(chart, narrow, headOf(chart, highest?.key ?? ""), decimals);
  const widths = chart.series.map((series) => {
    const last = words.get(series.key) ?? null;
    return last === null ? 0 : textWidth(series.name, size(narrow), true) + textWidth(` ${last}`, size(narrow));
  });
  return Math.ceil(Math.min(Math.max(0, ...widths) + (narrow ? 12 : 22), narrow ? 156 : 260));
}

/** What a label needs to know of a line: where it ends, and what it is. */
export type LineEnd = Pick<PlotLine, "key" | "name" | "tone" | "end" | "tip">;

export function endLabels(chart: PreparedChart, lines: readonly LineEnd[], frame: Frame, decimals = 1): EndLabels {
  const ended = lines.filter((line) => line.end !== null);
  if (ended.length === 0 || chart.series.length > mostEndLabels) return { labels: [], head: null };
  const gap = frame.narrow ? 15 : 18;
  const at = spread(
    // Labels stand at the values; of equal ones in the order in which their lines end.
    ended.map(({ end, tip }) => (end?.y ?? 0) + ((tip?.y ?? 0) - (end?.y ?? 0)) / 1000),
    gap,
    frame.top + 6,
    frame.height - frame.bottom - 4,
  );
  const plotRight = frame.width - frame.right;
  const highest = ended.reduce((top, _, index) => ((at[index] as number) < (at[top] as number) ? index : top), 0);
  const head = headOf(chart, ended[highest]?.key ?? "");
  const words = endWords(chart, frame.narrow, head, decimals);
  const labels = ended.map((line, index) => {
    const y = Math.round((at[index] as number) * 10) / 10;
    const end = line.end as { x: number; y: number };
    const x = plotRight + (frame.narrow ? 9 : 14);
    const value = words.get(line.key) ?? "";
    // A narrow drawing leaves 2 px for a leader: within the height of the words it would be a stub that leads nowhere.
    const early = end.x < plotRight - 2;
    const moved = Math.abs(y - end.y) > (frame.narrow ? 6 : 3) || early;
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
      leader: moved ? `M${end.x + (early ? 7 : 4)},${line.tip?.y ?? end.y}L${x - 3},${y}` : null,
      early,
    };
  });
  const top = labels[highest] as EndLabel;
  return {
    labels,
    head: head === null ? null : { x: top.x, y: Math.max(12, top.y - 24), text: formatShortDate(head) },
  };
}

/**
 * The date that stands over the labels: that of the newest values, and only where the label under it is of that date.
 * Over a line that ends earlier it would mislead; then every label says its own.
 */
function headOf(chart: PreparedChart, highest: string): string | null {
  const ends = endsOf(chart);
  const newest = ends.reduce((max, { last }) => (last !== null && last.x > max ? last.x : max), "");
  return newest !== "" && ends.find(({ key }) => key === highest)?.last?.x === newest ? newest : null;
}

function endsOf(chart: PreparedChart) {
  const step = chart.mark === "step";
  return chart.series.map((series) => ({ key: series.key, last: lastValue(series, step) }));
}

/**
 * The last value of each series in words, with its own date where that is not the one at the head of the labels; null
 * for a series without values.
 */
function endWords(
  chart: PreparedChart,
  narrow: boolean,
  head: string | null,
  rateDecimals: number,
): ReadonlyMap<string, string | null> {
  const known = chart.series.flatMap(({ values }) => values.flatMap(({ y }) => (y === null ? [] : [y])));
  const ends = endsOf(chart).flatMap(({ last }) => (last === null ? [] : [last.y]));
  const decimals = chart.y.kind === "money" ? moneyDecimals(known, ends, chart.y) : rateDecimals;
  // Averages of a year are measured; rates that hold from a day are the law's own.
  const written = chart.mark === "step" && chart.x.kind === "day" && areWritten(known);
  const wordsOf = ({ x, y }: NonNullable<ReturnType<typeof lastValue>>) => {
    const words = valueLabel(y, chart.y, decimals, written);
    if (x === head) return words;
    return narrow ? `${words} ${tightDate(x)}` : `${words} (${formatShortDate(x)})`;
  };
  return new Map(endsOf(chart).map(({ key, last }) => [key, last && wordsOf(last)]));
}

/** `2024` → `’24`; `2024-08` → `Aug ’24`. */
function tightDate(text: string): string {
  return formatShortDate(text).replace(/\d\d(\d\d)$/, "’$1");
}
