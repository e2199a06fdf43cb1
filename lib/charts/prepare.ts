import { seriesBreaksWithin } from "@/lib/data/series-break";
import { type Row, readTable, type Table } from "@/lib/data/table";
import type { Month } from "@/lib/domain/period";
import { joinWords } from "@/lib/format/phrase";
import { binningRule, isBinned } from "./bin-series";
import type { Chart, Inputs, Point } from "./chart";
import { provenanceColumns } from "./column";
import type { View } from "./controls";
import { prepareMarks } from "./marks";
import { partnerName } from "./partners";
import type {
  PreparedBar,
  PreparedChart,
  PreparedInterval,
  PreparedPanel,
  PreparedReference,
  PreparedSeries,
} from "./prepared-chart";
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
  const binned = ["line", "step"].includes(chart.mark) && isBinned(drawn);
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
    panels: preparePanels(rows, chart),
    intervals: chart.mark === "interval" ? rows.map((row) => prepareInterval(row, chart, seriesKey)) : [],
    marks: prepareMarks(chart, view, drawn),
    notes: [...chart.notes(told), ...(binned ? [binningRule] : [])],
    sources,
    as_of:
      distinct(rows.map((row) => row.as_of))
        .sort()
        .at(-1) ?? "",
    vintages,
    empty: rows.some((row) => value(row) !== null || chart.mark === "interval") ? null : emptySentence(chart, view),
  };
}

function readInputs<I extends Inputs>(inputs: I): { [name in keyof I]: Row<I[name]>[] } {
  return Object.fromEntries(Object.entries(inputs).map(([name, table]) => [name, readTable(table as Table)])) as never;
}

function prepareSeries(rows: readonly Point[], chart: Chart, title: string): PreparedSeries[] {
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
      dashed: key.includes(":") || (tone === "partner-other" && greys % 2 === 0),
      panel: chart.panel && all[0] ? panelOf(all[0]) : null,
      breaks: breaksOf(key, own, chart),
      values: chart.mark === "step" ? stepValues(own, chart) : own.map((row) => seriesValue(row, chart)),
    };
  });
}

/** Months in which a series of trade breaks (data/trade/series-breaks.csv), as far as the rows cross them. */
function breaksOf(partner: string, rows: readonly Point[], chart: Chart): string[] {
  const [first, last] = [rows[0]?.[chart.x], rows.at(-1)?.[chart.x]];
  if (typeof first !== "string" || typeof last !== "string" || !/^\d{4}-\d{2}$/.test(first)) return [];
  return Object.values(chart.inputs).flatMap((table) =>
    seriesBreaksWithin(table.id, partner, first as Month, last as Month).map((row) => row.first_month as string),
  );
}

function preparePanels(rows: readonly Point[], { panel }: Chart): PreparedPanel[] {
  if (!panel) return [];
  const heads = new Map(rows.map((row) => [String(row[panel.key]), row]));
  return [...heads].map(([key, row]) => ({
    key,
    name: String(row[panel.name]),
    shared: panel.shared,
    unit: (row.unit as string | undefined) ?? null,
  }));
}

function prepareInterval(row: Point, chart: Chart, seriesKey: string): PreparedInterval {
  const { until, label } = chart.interval ?? { until: "", label: chart.x };
  return {
    series: String(row[seriesKey]),
    group: (row.group as string | undefined) ?? null,
    label: String(row[label]),
    from: String(row[chart.x]),
    until: (row[until] as string | null) ?? null,
    value: row[chart.y] as number | null,
    hollow: row.mark === "hollow",
    words: (row.words as string | undefined) ?? null,
  };
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

/** Which part of the view has nothing on file, and where the nearest view that has something begins. */
function emptySentence({ controls }: Chart, view: View): string {
  const who = view.partner.length > 0 ? ` for ${joinWords(view.partner.map(partnerName))}` : "";
  if (controls.period)
    return `Nothing is on file${who} from ${view.from} to ${view.until}. The data run from ${controls.period.within().join(" to ")}: choose another period${who ? " or another partner" : ""}.`;
  if (controls.year)
    return `Nothing is on file${who} for ${view.year}. The data run from ${controls.year.within().join(" to ")}.`;
  return `Nothing is on file${who} in this view.`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== "");
}
