import { type FigureUnit, type PrintedUnit, printedUnits } from "@/lib/domain/figure";
import { reconcile } from "@/lib/domain/reconcile";
import { monthSpan, parseStatedPeriod } from "@/lib/domain/stated-period";
import { type Loaded, rowsOf } from "./check-tables";
import { cellFault, type DataFault } from "./data-error";
import { recordFrom } from "./record";
import { type EventRow, events } from "./schema/events";
import { type FigureRow, figures } from "./schema/figures";
import { type SectorWordsRow, sectorWords } from "./schema/sector-words";
import { type SourceRow, sources } from "./schema/sources";
import type { Table } from "./table";

export interface RecordRows {
  sources: readonly SourceRow[];
  figures: readonly FigureRow[];
  events: readonly EventRow[];
  sectorWords: readonly SectorWordsRow[];
  /** Period that a figure was found to fit, for those that agree with another period. */
  foundPeriod: (figureId: string) => string | null;
}

/** What the columns of the record's tables must say of each other; cells and codes are checked table by table. */
export function checkRecord(loaded: Loaded): DataFault[] {
  const record = recordFrom((table) => rowsOf(loaded, table));
  const rows = {
    sources: rowsOf(loaded, sources),
    figures: rowsOf(loaded, figures),
    events: rowsOf(loaded, events),
    sectorWords: rowsOf(loaded, sectorWords),
  };
  const bySource = new Map(rows.sources.map((source) => [source.id, source]));
  const found = new Map<string, string | null>();
  for (const figure of rows.figures) {
    const source = bySource.get(figure.source_id);
    const { verdict, evidence } = (source && reconcile(figure, source, record)) ?? {};
    if (verdict === "agrees-with-another-period" && evidence?.kind === "trade")
      found.set(figure.id, evidence.match?.period ?? null);
  }
  return checkRecordRows({ ...rows, foundPeriod: (id) => found.get(id) ?? null });
}

/** As {@link checkRecord}, on rows given. */
export function checkRecordRows(rows: RecordRows): DataFault[] {
  const told = new Set(rows.events.flatMap((event) => event.figures));
  return [
    ...rows.sources.flatMap((source, index) => faultsOf(sources, index, source, sourceProblems(source))),
    ...rows.figures.flatMap((figure, index) =>
      faultsOf(figures, index, figure, [
        ...numberProblems(figure),
        ...figureProblems(figure, rows),
        ...(figure.kind === "event" && !told.has(figure.id)
          ? [{ column: "kind", problem: `statement ${figure.id} of kind event has no row in ${events.file}` }]
          : []),
      ]),
    ),
    ...rows.events.flatMap((event, index) => faultsOf(events, index, event, eventProblems(event))),
  ];
}

interface Problem {
  column: string;
  problem: string;
}

function faultsOf(table: Table, index: number, row: Record<string, unknown>, problems: Problem[]): DataFault[] {
  return problems.map(({ column, problem }) => cellFault(table.file, index, column, row[column], problem));
}

function sourceProblems({ url, link, published, published_earliest, published_latest }: SourceRow): Problem[] {
  const problems: Problem[] = [];
  if ((url === null) !== (link === "none"))
    problems.push({ column: "link", problem: "must be none without an address, and only then" });
  const period = published === null ? null : parseStatedPeriod(published);
  const [earliest, latest] = [published_earliest, published_latest];
  if (earliest && latest && earliest > latest)
    problems.push({ column: "published_earliest", problem: "lies after published_latest" });
  if (period?.first && period.last && ((earliest && period.last < earliest) || (latest && period.first > latest)))
    problems.push({ column: "published", problem: "lies outside published_earliest and published_latest" });
  return problems;
}

const unitOf: Partial<Record<PrintedUnit, FigureUnit>> = {
  "USD million": "usd",
  "USD billion": "usd",
  "USD trillion": "usd",
  "JPY billion": "jpy",
  percent: "fraction",
  "percentage points": "fraction",
  "million persons": "persons",
};

function numberProblems({ printed, printed_unit, value, unit }: FigureRow): Problem[] {
  if (value === null) return [];
  if (printed === null || printed_unit === null || unit === null)
    return [{ column: "value", problem: "a value needs its digits as printed, their unit and its own unit" }];
  const expected = unitOf[printed_unit];
  if (expected !== undefined && expected !== unit)
    return [{ column: "unit", problem: `must be ${expected} for a number printed in ${printed_unit}` }];
  const scaled = Number(`${printed}e${printedUnits[printed_unit]}`);
  return Math.abs(Math.abs(value) - scaled) <= 1e-9 * scaled
    ? []
    : [{ column: "value", problem: `is not what is printed (${printed} ${printed_unit})` }];
}

function figureProblems(figure: FigureRow, { sectorWords, foundPeriod }: RecordRows): Problem[] {
  const problems: Problem[] = [];
  const { id, source_id, indicator, stated_period } = figure;
  if (!id.startsWith(`${source_id}-`)) problems.push({ column: "source_id", problem: "is not the source in the id" });
  if (!id.startsWith("M") && (figure.text_line === null || figure.text_fragment === null))
    problems.push({
      column: "text_fragment",
      problem: "a statement of a founding article needs a line and a fragment",
    });
  if (indicator !== null && figure.partner.length === 0)
    problems.push({ column: "partner", problem: "a trade or tariff figure needs a partner" });
  if (indicator !== null && (figure.reporter.length === 0) !== (indicator === "trade-growth"))
    problems.push({ column: "reporter", problem: "a trade or tariff figure needs a reporter" });
  if ((indicator === "balance") !== (figure.sign !== null) && indicator !== "balance-order")
    problems.push({ column: "sign", problem: "a balance, and nothing else, needs a sign" });
  if ((figure.remark !== null || figure.check_status !== null) && (!figure.remark_by || !figure.remark_on))
    problems.push({ column: "remark", problem: "a remark needs its author and day" });
  const own = sectorWords.filter((row) => figure.sector_words.includes(row.sector_words)).flatMap((row) => row.sector);
  if (figure.sector.some((code) => !own.includes(code)))
    problems.push({ column: "sector", problem: "is not what sector-words joins to the words of the source" });
  const found = foundPeriod(id);
  if (found !== null && stated_period !== null && sameMonths(found, stated_period))
    problems.push({ column: "stated_period", problem: "is the period we found, not one the source states" });
  return problems;
}

function sameMonths(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => {
    const period = parseStatedPeriod(text);
    const span = period && monthSpan(period);
    return span && `${span.from}/${span.until}`;
  });
  return x !== null && x === y;
}

function eventProblems({ id, date, end_date, precision, link, url }: EventRow): Problem[] {
  const problems: Problem[] = [];
  const period = date === null ? null : parseStatedPeriod(date);
  const grain = period === null ? "unknown" : period.grain;
  if (grain !== precision) problems.push({ column: "precision", problem: `the date is given to the ${grain}` });
  if (!id.startsWith(`${date ?? "undated"}-`)) problems.push({ column: "id", problem: "does not begin with the date" });
  if (end_date !== null && (date === null || end_date < date))
    problems.push({ column: "end_date", problem: "lies before the date" });
  if ((url === null) !== (link === "none"))
    problems.push({ column: "link", problem: "must be none without an address, and only then" });
  return problems;
}
