import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { Frame } from "./frame";
import { lastValue, type PlotLine } from "./plot-line";
import { spread } from "./spread";
import { fitText, textWidth } from "./text-width";
import { valueLabel } from "./value-axis";

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
/** A rate of the law is printed as it is written; a share to a tenth. */
const decimals = (chart: PreparedChart) => (chart.y.kind !== "rate" ? 0 : chart.mark === "line" ? 1 : 2);

/** Width to leave right of the plot for the labels, in px; at most two fifths of a narrow drawing. */
export function endLabelRoom(chart: PreparedChart, narrow: boolean): number {
  if (chart.series.length > mostEndLabels) return 12;
  const widest = Math.max(
    0,
    ...chart.series.map((series) => labelWidth(chart, series.name, endOf(chart, series.key), narrow)),
  );
  return Math.ceil(Math.min(widest + (narrow ? 12 : 22), narrow ? 128 : 220));
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
  return ended.map((line, index) => {
    const y = Math.round((at[index] as number) * 10) / 10;
    const end = line.end as { x: number; y: number };
    const x = plotRight + (frame.narrow ? 9 : 14);
    const value = valueLabel(endOf(chart, line.key) ?? 0, chart.y.kind, decimals(chart));
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

function labelWidth(chart: PreparedChart, name: string, value: number | null, narrow: boolean): number {
  const words = value === null ? "" : ` ${valueLabel(value, chart.y.kind, decimals(chart))}`;
  return value === null ? 0 : textWidth(name, size(narrow), true) + textWidth(words, size(narrow));
}

function endOf(chart: PreparedChart, key: string): number | null {
  const series = chart.series.find((candidate) => candidate.key === key);
  return series ? (lastValue(series, chart.mark === "step")?.y ?? null) : null;
}
