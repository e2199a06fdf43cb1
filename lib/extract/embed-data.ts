import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { Plot } from "@/lib/plot/plot-chart";
import { heldValue } from "@/lib/plot/stack-plot";
import { plotStops } from "@/lib/plot/stops";
import { timePosition } from "@/lib/plot/time-axis";

/**
 * What the embed's script needs to name the values at a date: as small as it goes. Money in tenths of the unit of the
 * chart, rates in hundredths of a per cent, counts as they are; a null is a gap.
 */
export interface EmbedDates {
  kind: "money" | "rate" | "count";
  /** Of money, where the chart is not in billions. */
  unit?: "m" | "k";
  /** Dates, joined by spaces; days, months or years. */
  dates: string;
  /** Day number (since 1970) at which the axis begins and ends. */
  span: [number, number];
  /** Name and tone of a series, its value at each date, and its unit where money is not dollars (`billion yen`). */
  series: [name: string, tone: string, values: (number | null)[], unit?: string][];
}

/** The rows of a drawing that has no dates to step through: their heads, and what each says of its dots or its span. */
export interface EmbedRows {
  rows: [head: string, values: [name: string, tone: string, text: string][]][];
}

export type EmbedData = EmbedDates | EmbedRows;

/** Size of the integers in {@link EmbedDates}. */
function sizeOf({ y }: PreparedChart): number {
  if (y.kind === "money") return 10 ** ((y.power ?? 9) - 1);
  return y.kind === "rate" ? 1e-4 : 1;
}

/** Null where there is nothing to step through: bars and cells print their numbers. */
export function embedData(chart: PreparedChart, plot: Plot | null): EmbedData | null {
  switch (plot?.kind) {
    case "time":
      return { ...datesOf(chart, plot.xDomain), series: seriesOf(chart, plot.step) };
    case "stack": {
      const days = datesOf(chart, plot.xDomain).dates.split(" ");
      const sums = days.map((day) => chart.series.reduce((sum, { values }) => sum + heldValue(values, day), 0));
      const total = sums.map((sum) => inUnits(sum, sizeOf(chart)));
      return { ...datesOf(chart, plot.xDomain), series: [["Total", "ink", total], ...seriesOf(chart, true)] };
    }
    case "panels": {
      const first = plot.panels[0];
      if (!first) return null;
      const { panels } = plot;
      const one = chart.series.length === panels.length;
      const series = seriesOf(chart, false).map(([name, tone, values], at): EmbedDates["series"][number] => {
        const panel = chart.panels.find(({ key }) => key === chart.series[at]?.panel);
        const named = !panel || panel.name === name ? name : `${panel.name}, ${name.toLowerCase()}`;
        return one || !panel?.unit ? [named, tone, values] : [named, tone, values, panel.unit];
      });
      return { ...datesOf(chart, first.plot.xDomain), series };
    }
    case "pairs":
    case "intervals":
      return {
        rows: plotStops(chart, plot).list.map(({ head, values }) => [
          head,
          values.map(({ name, tone, text }) => [name, tone, text]),
        ]),
      };
    default:
      return null;
  }
}

/**
 * Where a drawing lies in its box, for the script. Dates: left, right, top, bottom of the plot and the width of the
 * box, then x and y of each panel; rows: the width, then the middle of each row.
 */
export function embedBox(chart: PreparedChart, plot: Plot | null, width: number): string | undefined {
  const numbers = boxNumbers(chart, plot, width);
  return numbers?.map((number) => Math.round(number)).join(" ");
}

function boxNumbers(chart: PreparedChart, plot: Plot | null, width: number): number[] | undefined {
  switch (plot?.kind) {
    case "time":
    case "stack": {
      const { left, right, top, bottom, height } = plot.frame;
      return [left, width - right, top, height - bottom, width];
    }
    case "panels": {
      const frame = plot.panels[0]?.plot.frame;
      if (!frame) return undefined;
      const origins = plot.panels.flatMap((panel) => [panel.x, panel.y + plot.frame.top]);
      return [frame.left, frame.width - frame.right, frame.top, frame.height - frame.bottom, width, ...origins];
    }
    case "pairs":
    case "intervals":
      return [width, ...plotStops(chart, plot).list.map(({ y }) => y)];
    default:
      return undefined;
  }
}

function kindOf(chart: PreparedChart): EmbedDates["kind"] {
  return chart.y.kind === "money" || chart.y.kind === "rate" ? chart.y.kind : "count";
}

function allDates(chart: PreparedChart): string[] {
  const dates = new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)));
  return [...dates].sort((a, b) => timePosition(a) - timePosition(b));
}

function datesOf(chart: PreparedChart, span: [number, number]): Pick<EmbedDates, "kind" | "unit" | "dates" | "span"> {
  const { power } = chart.y;
  const unit = power === 6 ? ({ unit: "m" } as const) : power === 3 ? ({ unit: "k" } as const) : {};
  return { kind: kindOf(chart), ...unit, dates: allDates(chart).join(" "), span };
}

function seriesOf(chart: PreparedChart, step: boolean): EmbedDates["series"] {
  const dates = allDates(chart);
  return chart.series.map(({ name, tone, values }) => [name, tone, valuesAt(values, dates, step, sizeOf(chart))]);
}

/** A step holds until the series' next row; a line has a value at its own dates alone. */
function valuesAt(
  values: PreparedChart["series"][number]["values"],
  dates: readonly string[],
  step: boolean,
  size: number,
): (number | null)[] {
  const known = new Map(values.map((value) => [value.x, value.y]));
  let held: number | null = null;
  return dates.map((date) => {
    const own = known.get(date);
    if (own !== undefined) held = own;
    const value = own ?? (step ? held : null);
    return value === null ? null : inUnits(value, size);
  });
}

function inUnits(value: number, size: number): number {
  return Math.round(Number((value / size).toPrecision(12)));
}
