import { datasetProvenance } from "@/lib/charts/provenance";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { lawOnFile } from "@/lib/data/duty-record";
import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { type Day, yearOf } from "@/lib/domain/period";
import { lawChanges, type Reach } from "@/lib/domain/tariff-schedule";
import { authorityNames } from "@/lib/format/authority";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { sentence } from "@/lib/format/phrase";
import { atomFeed } from "./atom";
import { writeCsv } from "./csv";
import { type ExtractColumn, fileColumn, provenance } from "./extract-column";
import { goodsWords, measureName, partnersWords, rateWords } from "./measure-words";
import { measureRow } from "./stack-duty";

/** One measure that begins on a day, or whose last day was the day before. */
export interface ChangeLine {
  change: "begins" | "ends";
  measure: TariffMeasureRow;
  whom: string;
  goods: string;
  rate: string;
}

export interface ChangeDay {
  day: Day;
  scheduled: boolean;
  lines: ChangeLine[];
}

/** Days of change, newest first, with what begins and ends and for whom. Scheduled days are included. */
export function tariffChanges(reach?: Reach): ChangeDay[] {
  if (reach) return changesWithin(reach);
  all ??= changesWithin({});
  return all;
}
let all: ChangeDay[] | undefined;

function changesWithin(reach: Reach): ChangeDay[] {
  const { horizon } = lawOnFile();
  return lawChanges(lawOnFile(), reach)
    .map(({ day, begin, end }) => ({
      day,
      scheduled: day > horizon,
      lines: [
        ...begin.map((measure) => lineOf("begins", measureRow(measure))),
        ...end.map((measure) => lineOf("ends", measureRow(measure))),
      ],
    }))
    .reverse();
}

function lineOf(change: ChangeLine["change"], measure: TariffMeasureRow): ChangeLine {
  return { change, measure, whom: partnersWords(measure), goods: goodsWords(measure), rate: rateWords(measure) };
}

/** Lines that differ in partner and rate alone, as an annex of country rates has them. */
export interface ChangeGroup {
  /** The first line speaks for all. */
  first: ChangeLine;
  lines: readonly ChangeLine[];
}

/** Lines of one day in their order; five and more of one instrument, kind and scope stand together. */
export function groupChanges(lines: readonly ChangeLine[]): ChangeGroup[] {
  const keyOf = ({ change, measure, goods }: ChangeLine) =>
    [change, measure.authority, measure.legal_instrument, measure.kind_code, goods].join("|");
  const byKey = new Map<string, ChangeLine[]>();
  for (const line of lines) byKey.set(keyOf(line), [...(byKey.get(keyOf(line)) ?? []), line]);
  return [...byKey.values()].flatMap((own) => {
    const first = own[0] as ChangeLine;
    return own.length < 5 ? own.map((line) => ({ first: line, lines: [line] })) : [{ first, lines: own }];
  });
}

/** Years with a change, newest first. */
export function changeYears(): number[] {
  return [...new Set(tariffChanges().map(({ day }) => yearOf(day)))];
}

const word = (key: string, description: string) => fileColumn(key, "string", description);

export const changeColumns: readonly ExtractColumn[] = [
  fileColumn("day", "date", "Day of the change"),
  word("change", "begins, or ends: its last day was the day before"),
  word("scheduled", "yes = after the day up to which the law is on file"),
  word("measure_id", "Id of the measure"),
  word("authority", "Power under which the duty is laid"),
  word("partners", "Partners it reaches, in words"),
  word("goods", "Goods it reaches, in words"),
  fileColumn("rate", "number", "Headline rate of the measure; empty where it has none of its own", "fraction"),
  word("kind_code", "What the measure does to an article"),
  fileColumn("effective_from", "date", "First day of the measure"),
  fileColumn("effective_to", "date", "Last day of the measure; empty = open"),
  word("instrument", "Legal instrument"),
  word("source_url", "Address of its text"),
  ...provenance,
];

/** All changes as CSV, one row a measure and change, oldest first; rates are headline rates of the measures, fractions. */
export function changesCsv(): string {
  const rows = [...tariffChanges()].reverse().flatMap(({ day, scheduled, lines }) =>
    lines.map(({ change, measure, whom, goods }) => ({
      day,
      change,
      scheduled: scheduled ? "yes" : "no",
      measure_id: measure.measure_id,
      authority: measure.authority,
      partners: whom,
      goods,
      rate: measure.rate,
      kind_code: measure.kind_code,
      effective_from: measure.effective_from,
      effective_to: measure.effective_to,
      instrument: measure.legal_instrument,
      source_url: measure.source_url,
      ...datasetProvenance(usTariffMeasures.id),
    })),
  );
  return writeCsv(changeColumns, rows);
}

export function changesFileName(format: "csv" | "atom"): string {
  return `tariff-ledger_tariff-changes_${dataVersion()}.${format}`;
}

/** The newest days of change as an Atom feed (RFC 4287), scheduled ones included. */
export function changesFeed(siteUrl: string, most = 40): string {
  const days = tariffChanges().slice(0, most);
  return atomFeed({
    id: `${siteUrl}/tariffs/changes`,
    title: "Tariff Ledger: changes of US tariff law",
    subtitle: "What began and ended on each day, and for whom. As far as the law is on file.",
    self: `${siteUrl}/tariffs/changes.atom`,
    alternate: `${siteUrl}/tariffs/changes`,
    updated: dataPublished(),
    entries: days.map(({ day, scheduled, lines }) => ({
      id: `${siteUrl}/tariffs/changes#d${day}`,
      link: scheduled ? `${siteUrl}/tariffs/changes#d${day}` : `${siteUrl}/tariffs?on=${day}`,
      title: `${scheduled ? "Scheduled for" : ""} ${formatDay(day)}: ${count(lines.length, "change")}`.trim(),
      // What is scheduled is not yet so: an entry is as new as the day it speaks of, or as the data.
      updated: day < dataPublished() ? day : dataPublished(),
      summary: lines.map((line) => sentence(`${changeSentence(line)}.`)).join(" "),
    })),
  });
}

/** `Section 122: Section 122 surcharge begins: 10% for all partners (Proc. 11012)`. */
export function changeSentence({ change, measure, whom, goods, rate }: ChangeLine): string {
  return `${measureName(measure)} ${change}: ${rate} on ${goods} for ${whom} (${measure.legal_instrument})`;
}

/** Authorities of the lines, in words, for a head. */
export function authoritiesOf(lines: readonly ChangeLine[]): string[] {
  return [...new Set(lines.map(({ measure }) => authorityNames[measure.authority]))];
}
