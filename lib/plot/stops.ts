import type { PreparedBar, PreparedChart } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import { formatSummed } from "@/lib/format/period-words";
import type { BarPlot } from "./bar-plot";
import type { DotShape } from "./dot-shapes";
import type { IntervalPlot } from "./interval-plot";
import type { PairPlot } from "./pair-plot";
import type { PanelsPlot } from "./panels-plot";
import { timePosition } from "./time-axis";
import { valueWords } from "./value-words";

/** A value of a stop, in words, with the exact number the table has. */
export interface StopValue {
  key: string;
  name: string;
  tone: string;
  text: string;
  value: number | null;
  /** Shape of its mark, where shapes tell the series apart; else its key is a line. */
  shape?: DotShape;
}

/** A place of a drawing that a reader can stop at: a row, or a date across panels. */
export interface Stop {
  /** What tells it from the others, whatever is hidden: the date, or the row's words. */
  key: string;
  head: string;
  readonly values: StopValue[];
  /** Rings on the lines read. */
  readonly dots?: { x: number; y: number; tone: string }[];
  /** What is drawn to show the place: a band of a row, or hairlines. */
  band: { x: number; y: number; width: number; height: number } | null;
  hairlines: string;
  /** Where the tooltip stands. */
  x: number;
  y: number;
  /** The page of this site on a row, and the instrument or source behind it. */
  href?: string | null;
  source?: string | null;
}

export interface Stops {
  list: Stop[];
  /** Rows are stepped through up and down, dates left and right. */
  along: "rows" | "dates";
  /** The stop nearest to a point of the drawing. */
  nearest(x: number, y: number): number;
}

type ReadPlot = BarPlot | PairPlot | IntervalPlot | PanelsPlot;
type ReadChart = Pick<PreparedChart, "series" | "bars" | "intervals" | "x" | "y">;

/** The stops of a drawing made of rows or panels; those of lines over time are dates of their own rows. */
export function plotStops(chart: ReadChart, plot: ReadPlot): Stops {
  switch (plot.kind) {
    case "bars":
      return rows(
        plot.frame.width,
        plot.bars.map(({ label, tone, series, value }, at) => {
          const bar = chart.bars[at];
          const shown = bar?.value ?? null;
          const text = shown === null ? value.text : valueWords(shown, chart.y.kind);
          const name = chart.series.find((one) => one.key === series)?.name ?? series;
          // The row above the key has the series' name already: the key then says what is measured.
          const said = name === bar?.label ? chart.y.label : name;
          const last = label.y + (label.lines.length - 1) * (plot.frame.narrow ? 14 : 16);
          const head = bar ? barHead(bar) : label.lines.join(" ");
          return {
            key: head,
            head,
            values: [{ key: series, name: said, tone, text, value: shown }],
            band: between(Math.min(value.y - 12, label.y - 10), Math.max(value.y + 12, last + 10)),
            y: value.y,
            x: value.x,
          };
        }),
      );
    case "pairs": {
      const labels = [...new Set(chart.series.flatMap((series) => series.values.map(({ x }) => x)))];
      return rows(
        plot.frame.width,
        plot.rows.map((row, at) => {
          const y = row.dots[0]?.y ?? row.label.y;
          // A value without room beside its dot stands over or under it.
          const valuesAt = row.values.map((value) => value.y);
          return {
            key: labels[at] ?? row.label.text,
            head: labels[at] ?? row.label.text,
            values: row.dots.map((dot) => ({
              key: dot.series,
              name: chart.series.find((series) => series.key === dot.series)?.name ?? dot.series,
              tone: dot.tone,
              text: valueWords(dot.value, chart.y.kind),
              value: dot.value,
              shape: dot.shape,
            })),
            band: between(
              Math.min(y - 12, row.label.y - 12, ...valuesAt.map((at) => at - 8)),
              Math.max(y + 12, ...valuesAt.map((at) => at + 8)),
            ),
            y,
            x: Math.max(plot.zero, ...row.dots.map((dot) => dot.x)),
          };
        }),
      );
    }
    case "intervals":
      return rows(
        plot.frame.width,
        plot.rows.map((row, at) => {
          const interval = chart.intervals[at];
          const from = formatShortDate(interval?.from ?? "");
          const until = interval?.until ? formatShortDate(interval.until) : "still running at the end";
          const span = from === until ? from : `${from} – ${until}`;
          const words = interval?.words ?? "";
          return {
            key: interval?.from ?? "",
            head: interval?.label ?? row.label.lines.join(" "),
            values: [
              {
                key: row.series,
                name: span,
                tone: row.tone,
                text: words === from || words === span ? "" : words,
                value: interval?.value ?? null,
              },
            ],
            band: row.box,
            y: row.rect.y + row.rect.height / 2,
            x: row.rect.x + row.rect.width,
            href: row.href,
            source: interval?.source ?? null,
          };
        }),
      );
    case "panels":
      return dates(chart, plot);
  }
}

/** What a bar is called where it stands alone: with the head of its group. */
export function barHead({ group, label }: Pick<PreparedBar, "group" | "label">): string {
  return group ? `${group}: ${label}` : label;
}

/** Rows of a drawing; `band` = what of its height each takes with its label, of however many lines. */
function rows(
  width: number,
  places: (Omit<Stop, "band" | "hairlines"> & { band: { y: number; height: number } })[],
): Stops {
  const list = places.map((place) => ({ ...place, hairlines: "", band: { x: 0, width, ...place.band } }));
  return {
    list,
    along: "rows",
    nearest: (_, y) =>
      nearestOf(
        list.map((stop) => stop.y),
        y,
      ),
  };
}

function between(top: number, bottom: number) {
  return { y: top, height: bottom - top };
}

/** The same date in every panel. */
function dates(chart: ReadChart, plot: PanelsPlot): Stops {
  const days = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)))].sort();
  const first = plot.panels[0];
  if (!first) return { list: [], along: "dates", nearest: () => 0 };
  const { frame, xDomain } = first.plot;
  const within = (panel: PanelsPlot["panels"][number], day: string) => {
    const { left, right, width } = panel.plot.frame;
    return left + ((timePosition(day) - xDomain[0]) / (xDomain[1] - xDomain[0])) * (width - left - right);
  };
  const list = days.map(
    (day): Stop => ({
      key: day,
      head: formatSummed(day, chart.x.sums ?? null),
      values: chart.series.flatMap((series) => {
        const value = series.values.find(({ x }) => x === day)?.y ?? null;
        const panel = plot.panels.find(({ key }) => key === series.panel);
        if (value === null || !panel) return [];
        const name = panel.head === series.name ? series.name : `${panel.head}, ${series.name.toLowerCase()}`;
        const unit = chart.series.length === plot.panels.length ? null : panel.aside;
        return [
          {
            key: `${panel.key} ${series.key}`,
            name,
            tone: series.tone,
            text: valueWords(value, chart.y.kind, unit),
            value,
          },
        ];
      }),
      band: null,
      hairlines: plot.panels
        .map((panel) => {
          const x = Math.round(panel.x + within(panel, day)) + 0.5;
          const top = panel.y + plot.frame.top;
          return `M${x},${top + panel.plot.frame.top}V${top + panel.plot.frame.height - panel.plot.frame.bottom}`;
        })
        .join(""),
      x: first.x + within(first, day),
      y: plot.frame.top,
    }),
  );
  return {
    list,
    along: "dates",
    nearest: (x) => {
      const panel = plot.panels.findLast((one) => one.x <= x) ?? first;
      const column = plot.panels.findLast((one) => one.x <= x && one.y === first.y) ?? panel;
      return nearestOf(
        list.map((_, at) => within(column, days[at] as string)),
        Math.min(x - column.x, frame.width),
      );
    },
  };
}

/** Index of the place nearest to `at`. */
export function nearestOf(places: readonly number[], at: number): number {
  let best = 0;
  for (const [index, place] of places.entries())
    if (Math.abs(place - at) < Math.abs((places[best] as number) - at)) best = index;
  return best;
}
