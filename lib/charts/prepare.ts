import { type Row, readTable, type Table } from "@/lib/data/table";
import { type MoneyUnit, moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import type { Sums } from "@/lib/format/period-words";
import { joinWords } from "@/lib/format/phrase";
import { binningRule, isBinned } from "./bin-series";
import type { Chart, DrawnChart, Inputs, Point } from "./chart";
import { provenanceColumns } from "./column";
import type { View } from "./controls";
import { prepareMarks } from "./marks";
import { partnerName } from "./partners";
import { prepareBar, prepareInterval, preparePanels, prepareReference } from "./prepare-rows";
import { prepareSeries } from "./prepare-series";
import type { PreparedChart } from "./prepared-chart";
import { canonicalQuery } from "./query";
import { sourceLines } from "./source-lines";

/**
 * A chart and a view → everything that page, table, extract, picture and embed need, as plain JSON.
 * @throws DataError if a table it takes is bad.
 */
export function prepare(id: string, declared: Chart, view: View): PreparedChart {
  const y = typeof declared.y === "function" ? declared.y(view) : declared.y;
  const chart: DrawnChart = { ...declared, y };
  const rows = chart.points(readInputs(chart.inputs), view);
  const told = { view, points: rows };
  const title = chart.title(told);
  const { key: seriesKey, name: seriesName } = chart.series;
  const sums = sumsOf(chart, view);
  const x = { key: chart.x, kind: sums === "year" ? ("year" as const) : columnOf(chart, chart.x).kind, sums };
  const drawn = chart.mark === "heat" ? [] : prepareSeries(rows, chart, x, title);
  const binned = ["line", "step"].includes(chart.mark) && isBinned(drawn);
  const vintages = distinct(rows.flatMap((row) => row.vintage.split(";"))).sort();
  const sources = sourceLines(distinct(rows.flatMap((row) => row.source_id.split(";"))), chart.inputs, rows);
  const value = (row: Point) => row[chart.y];
  return {
    id,
    name: chart.name,
    topic: chart.topic,
    title,
    subtitle: chart.subtitle(told),
    mark: chart.mark,
    query: canonicalQuery(chart, view),
    x,
    y: {
      key: chart.y,
      kind: columnOf(chart, chart.y).kind,
      label: columnOf(chart, chart.y).label,
      ...unitOf(rows, chart),
    },
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
    span: chart.controls.period ? [view.from, view.until] : null,
    known_until: chart.interval?.knownUntil?.() ?? null,
    total: totalLabel(rows, chart),
    marks: prepareMarks(chart, view, drawn),
    notes: [...chart.notes(told), ...(binned ? [binningRule] : [])],
    sources,
    as_of: newest(rows.map((row) => row.as_of)),
    vintages,
    empty: rows.some((row) => value(row) !== null || chart.mark === "interval") ? null : emptySentence(chart, view),
  };
}

/** What each value adds up: as the view's step says; without a choice of step, as the head of the column of dates says. */
function sumsOf(chart: DrawnChart, { step }: View): Sums {
  if (!chart.controls.step) return columnOf(chart, chart.x).label === "12 months to" ? "12m" : null;
  return step === "month" ? null : step;
}

/**
 * The unit that money is written in all over the view, by its largest value; billions are not said. Panels with a unit
 * of their own (`billion yen`) keep it.
 */
function unitOf(rows: readonly Point[], chart: DrawnChart): { power?: MoneyUnit["power"] } {
  if (columnOf(chart, chart.y).kind !== "money" || rows.some((row) => typeof row.unit === "string")) return {};
  const { power } = moneyUnit(rows.map((row) => row[chart.y] as number | null));
  return power === 9 ? {} : { power };
}

/** Label of the row of the whole, where the chart has one. */
function totalLabel(rows: readonly Point[], { total, x }: DrawnChart): string | null {
  const row = total && rows.find((point) => total(point));
  return row ? String(row[x]) : null;
}

function readInputs<I extends Inputs>(inputs: I): { [name in keyof I]: Row<I[name]>[] } {
  return Object.fromEntries(Object.entries(inputs).map(([name, table]) => [name, readTable(table as Table)])) as never;
}

function columnOf(chart: DrawnChart, key: string) {
  const column = chart.columns[key];
  if (!column) throw new Error(`invariant: no column ${key}`);
  return column;
}

/** Which part of the view has nothing on file, and where the nearest view that has something begins. */
function emptySentence({ controls }: Chart, view: View): string {
  const who =
    view.partner.length > 0 ? ` for ${joinWords(view.partner.map((code) => partnerPhrase(partnerName(code))))}` : "";
  if (controls.period)
    return `${controls.step ? nothingOf[view.step] : "Nothing"} is on file${who} from ${view.from} to ${view.until}. The data run from ${controls.period.within().join(" to ")}: choose another period${who ? " or another partner" : ""}.`;
  if (controls.year)
    return `Nothing is on file${who} for ${view.year}. The data run from ${controls.year.within().join(" to ")}.`;
  return `Nothing is on file${who} in this view.`;
}

/** What is missing: a sum stands at its last month. */
const nothingOf = {
  month: "Nothing",
  "12m": "No sum of twelve months that ended in the period",
  year: "No year that ended in the period",
} as const;

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== "");
}

/** The newest of publication days and months; `unknown` only where none is known. */
function newest(days: readonly string[]): string {
  const known = distinct(days).sort();
  return known.filter((day) => day !== "unknown").at(-1) ?? known.at(-1) ?? "";
}
