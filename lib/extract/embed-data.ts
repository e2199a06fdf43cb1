import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { timePosition } from "@/lib/plot/time-axis";
import type { TimePlot } from "@/lib/plot/time-plot";

/**
 * What the embed's script needs to name the values at a date: as small as it goes. Money in tenths of a billion, rates
 * in hundredths of a per cent, counts as they are; a null is a gap.
 */
export interface EmbedData {
  kind: "money" | "rate" | "count";
  /** Dates, joined by spaces; days, months or years. */
  dates: string;
  /** Day number (since 1970) at which the axis begins and ends. */
  span: [number, number];
  /** Name and tone of a series, and its value at each date. */
  series: [name: string, tone: string, values: (number | null)[]][];
}

/** Units of the integers in {@link EmbedData}. */
const unit = { money: 1e8, rate: 1e-4, count: 1 } as const;

/** Null where there is nothing to step through: bars and cells print their numbers. */
export function embedData(chart: PreparedChart, plot: TimePlot): EmbedData {
  const kind = chart.y.kind === "money" || chart.y.kind === "rate" ? chart.y.kind : "count";
  const dates = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)))].sort(
    (a, b) => timePosition(a) - timePosition(b),
  );
  return {
    kind,
    dates: dates.join(" "),
    span: plot.xDomain,
    series: chart.series.map((series) => [series.name, series.tone, valuesAt(series.values, dates, plot.step, kind)]),
  };
}

/** A step holds until the series' next row; a line has a value at its own dates alone. */
function valuesAt(
  values: PreparedChart["series"][number]["values"],
  dates: readonly string[],
  step: boolean,
  kind: EmbedData["kind"],
): (number | null)[] {
  const known = new Map(values.map((value) => [value.x, value.y]));
  let held: number | null = null;
  return dates.map((date) => {
    const own = known.get(date);
    if (own !== undefined) held = own;
    const value = own ?? (step ? held : null);
    return value === null ? null : Math.round(Number((value / unit[kind]).toPrecision(12)));
  });
}
