import { seriesBreaksWithin } from "@/lib/data/series-break";
import type { Month } from "@/lib/domain/period";
import type { DrawnChart, Point } from "./chart";
import { placeOf } from "./place-of";
import type { PreparedChart, PreparedSeries } from "./prepared-chart";
import { toneOf } from "./tone";

/** The series of a view in the order of its rows, each with its colour, its dash and where it breaks. */
export function prepareSeries(
  rows: readonly Point[],
  chart: DrawnChart,
  x: PreparedChart["x"],
  title: string,
): PreparedSeries[] {
  const panelOf = (row: Point) => (chart.panel ? String(row[chart.panel.key]) : "");
  const groups = new Map<string, Point[]>();
  for (const row of rows) {
    const key = `${panelOf(row)}\u0000${row[chart.series.key]}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  let greys = 0;
  return [...groups.values()].map((all) => {
    const own = all.filter((row) => row.mark !== "reference");
    const key = String(all[0]?.[chart.series.key]);
    const name = String(own[0]?.[chart.series.name] ?? key);
    const tone = toneOf(key);
    if (tone === "partner-other") greys++;
    return {
      key,
      name,
      tone,
      emphasis: title.includes(name),
      // Alone in its panel, a grey line has none to be told from.
      dashed:
        key.includes(":") || (tone === "partner-other" && greys % 2 === 0 && chart.panel?.key !== chart.series.key),
      panel: chart.panel && all[0] ? panelOf(all[0]) : null,
      breaks: breaksOf(key, own, chart),
      values: ["step", "stack"].includes(chart.mark)
        ? stepValues(own, chart)
        : own.map((row) => ({ ...seriesValue(row, chart), x: placeOf(row, x) })),
    };
  });
}

/** Months in which a series of trade breaks (data/trade/series-breaks.csv), as far as the rows cross them. */
function breaksOf(key: string, rows: readonly Point[], chart: DrawnChart): string[] {
  // Where the series are flows (exports, imports), the partner stands in its own column.
  const partner = typeof rows[0]?.partner === "string" ? rows[0].partner : key;
  const [first, last] = [rows[0]?.[chart.x], rows.at(-1)?.[chart.x]];
  if (typeof first !== "string" || typeof last !== "string" || !/^\d{4}-\d{2}$/.test(first)) return [];
  return Object.values(chart.inputs).flatMap((table) =>
    seriesBreaksWithin(table.id, partner, first as Month, last as Month).map((row) => row.first_month as string),
  );
}

function seriesValue(row: Point, chart: DrawnChart) {
  return { x: String(row[chart.x]), y: row[chart.y] as number | null };
}

/** A step holds to its last day: the last value is closed there, so that the line reaches the end of the period. */
function stepValues(rows: readonly Point[], chart: DrawnChart) {
  const last = rows.at(-1);
  const values = rows.map((row) => seriesValue(row, chart));
  return last && typeof last.last_day === "string" && last.last_day !== last[chart.x]
    ? [...values, { ...seriesValue(last, chart), x: String(last.last_day) }]
    : values;
}
