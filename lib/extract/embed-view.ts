import { highestFirst } from "@/lib/charts/highest-added";
import type { PreparedChart, PreparedMark } from "@/lib/charts/prepared-chart";
import { embedSeries } from "./embed-series";

/** The two drawings of an embed and where one gives way to the other (embed.css): outer width and height, in px. */
export const embedDrawings = { wide: { width: 600, height: 340 }, narrow: { width: 304, height: 320 } } as const;

/** An embed names three marks at most: its reader has no room for more, and the chart's page lists them all. */
const mostMarks = 3;

/**
 * A chart as an embed draws it: long lines thinned, few marks or, if the author wishes, none; of a heat map, which may
 * have no room for all its partners, those that its title names first.
 */
export function embedView(chart: PreparedChart, annotations: boolean): PreparedChart {
  const rows = chart.mark === "heat" ? highestFirst(chart.rows) : chart.rows;
  return { ...embedSeries(chart), rows, marks: annotations ? embedMarks(chart.marks) : [] };
}

/** The largest of the reported figures, and events spread over the period, their numbers kept. */
function embedMarks(marks: readonly PreparedMark[]): PreparedMark[] {
  const placed = marks.filter((mark) => mark.placed);
  const size = ({ value }: PreparedMark) => Math.abs(value ?? 0);
  const figures = placed
    .filter((mark) => mark.kind === "figure")
    .sort((a, b) => size(b) - size(a))
    .slice(0, 1);
  const events = placed.filter((mark) => mark.kind === "event");
  const most = mostMarks - figures.length;
  const chosen =
    events.length <= most
      ? events
      : Array.from(
          { length: most },
          (_, at) => events[Math.round((at * (events.length - 1)) / (most - 1))] as PreparedMark,
        );
  return [...chosen, ...figures];
}
