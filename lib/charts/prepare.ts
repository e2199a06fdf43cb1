import { type Row, readTable, type Table } from "@/lib/data/table";
import type { Chart, Inputs, Point } from "./chart";
import { provenanceColumns } from "./column";
import type { View } from "./controls";
import { prepareMarks } from "./marks";
import type { PreparedBar, PreparedChart, PreparedReference, PreparedSeries } from "./prepared-chart";
import { canonicalQuery } from "./query";
import { sourceLines } from "./source-lines";
import { toneOf } from "./tone";

/**
 * A chart and a view → everything that page, table, extract, picture and embed need, as plain JSON.
 * @throws DataError if a table it takes is bad.
 */
export function prepare(id: string, chart: Chart, view: View): PreparedChart {
  const rows = chart.points(readInputs(chart.inputs), view);
  const told = { view, points: rows };
  const title = chart.title(told);
  const { key: seriesKey, name: seriesName } = chart.series;
  const drawn = chart.mark === "heat" ? [] : prepareSeries(rows, chart, title);
  const vintages = distinct(rows.flatMap((row) => row.vintage.split(";"))).sort();
  const sources = sourceLines(distinct(rows.flatMap((row) => row.source_id.split(";"))), chart.inputs, vintages);
  const value = (row: Point) => row[chart.y];
  return {
    id,
    name: chart.name,
    topic: chart.topic,
    title,
    subtitle: chart.subtitle(told),
    mark: chart.mark,
    query: canonicalQuery(chart, view),
    x: { key: chart.x, kind: columnOf(chart, chart.x).kind },
    y: { key: chart.y, kind: columnOf(chart, chart.y).kind, label: columnOf(chart, chart.y).label },
    columns: Object.entries({ ...chart.columns, ...provenanceColumns }).map(([key, column]) => ({ key, ...column })),
    rows,
    series: drawn,
    bars:
      chart.mark === "bar"
        ? rows.filter((row) => row.mark !== "reference").map((row) => prepareBar(row, chart, seriesKey))
        : [],
    references: rows.filter((row) => row.mark === "reference").map((row) => prepareReference(row, chart, seriesName)),
    marks: prepareMarks(chart, view, drawn),
    notes: chart.notes(told),
    sources,
    as_of:
      distinct(rows.map((row) => row.as_of))
        .sort()
        .at(-1) ?? "",
    vintages,
    empty: rows.some((row) => value(row) !== null) ? null : emptySentence(view),
  };
}

function readInputs<I extends Inputs>(inputs: I): { [name in keyof I]: Row<I[name]>[] } {
  return Object.fromEntries(Object.entries(inputs).map(([name, table]) => [name, readTable(table as Table)])) as never;
}

function prepareSeries(rows: readonly Point[], chart: Chart, title: string): PreparedSeries[] {
  const keys = distinct(rows.map((row) => String(row[chart.series.key])));
  let greys = 0;
  return keys.map((key) => {
    const own = rows.filter((row) => row[chart.series.key] === key && row.mark !== "reference");
    const name = String(own[0]?.[chart.series.name] ?? key);
    const tone = toneOf(key);
    if (tone === "partner-other") greys++;
    return {
      key,
      name,
      tone,
      emphasis: title.includes(name),
      dashed: key.includes(":") || (tone === "partner-other" && greys % 2 === 0),
      values: chart.mark === "step" ? stepValues(own, chart) : own.map((row) => seriesValue(row, chart)),
    };
  });
}

function seriesValue(row: Point, chart: Chart) {
  return { x: String(row[chart.x]), y: row[chart.y] as number | null };
}

/** A step holds to its last day: the last value is closed there, so that the line reaches the end of the period. */
function stepValues(rows: readonly Point[], chart: Chart) {
  const last = rows.at(-1);
  const values = rows.map((row) => seriesValue(row, chart));
  return last && last.last_day !== last[chart.x]
    ? [...values, { ...seriesValue(last, chart), x: String(last.last_day) }]
    : values;
}

function prepareBar(row: Point, chart: Chart, seriesKey: string): PreparedBar {
  return {
    series: String(row[seriesKey]),
    group: (row.group as string | undefined) ?? null,
    label: String(row[chart.x]),
    value: row[chart.y] as number | null,
    style: row.mark === "context" ? "context" : "fill",
    gap: (row.gap as string | undefined) ?? null,
  };
}

function prepareReference(row: Point, chart: Chart, seriesName: string): PreparedReference {
  return { group: String(row.group ?? row[seriesName]), value: row[chart.y] as number, label: String(row[chart.x]) };
}

function columnOf(chart: Chart, key: string) {
  const column = chart.columns[key];
  if (!column) throw new Error(`invariant: no column ${key}`);
  return column;
}

function emptySentence(view: View): string {
  return view.partner.length > 0
    ? `Nothing is on file for ${view.partner.join(", ")} in this period. Choose an earlier beginning or another partner.`
    : "Nothing is on file for this view.";
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== "");
}
