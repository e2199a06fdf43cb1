import { lawOnFile, relationsOnFile } from "@/lib/data/duty-record";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { article, type Claim } from "@/lib/domain/article";
import { reachesPartner } from "@/lib/domain/law";
import type { Measure } from "@/lib/domain/measure";
import { addDays, type Day, firstDay, lastDay, type Month } from "@/lib/domain/period";
import { stack } from "@/lib/domain/stack";
import { authorityNames } from "@/lib/format/authority";
import { formatDay, formatMonths } from "@/lib/format/date";
import { measureLabel } from "@/lib/format/measure-label";
import { onlyIf } from "@/lib/format/only-if";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { numberWord, sentence } from "@/lib/format/phrase";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
import { emptyYears } from "../empty-years";
import { horizon, monthsOfLaw } from "../law";
import { partnerName, partnersUnderLaw } from "../partners";
import { datasetProvenance } from "../provenance";
import { scopeName, sectorOptions } from "../sectors";

const duties = ["add_on", "add_on_partial_value", "replace", "all_in_cap", "trq_over_quota"];

export default defineChart({
  name: "Measures in time",
  topic: "tariffs",
  inputs: { measures: usTariffMeasures, scopes: sectorsAndProductGroups },
  controls: {
    partner: { defaults: ["CHN"], among: partnersUnderLaw, most: 1 },
    sector: { default: null, among: sectorOptions },
    period: { from: "2018-01", within: monthsOfLaw },
  },
  points: ({ measures, scopes }, { partner: [partner = ""], sector, from, until }) => {
    const groups = scopes.filter((scope) => scope.sectors.includes(sector)).map((scope) => scope.code);
    const goods = sector === "" ? ["*"] : [sector, ...groups];
    const end = endOf(until);
    return measures
      .filter((row) => duties.includes(row.kind_code) && reachesPartner(row, partner))
      .flatMap((row) => {
        const codes = goods.filter((code) => row.scope_codes.includes(code));
        const span = codes.length === 0 ? null : daysOwed(row, partner, codes);
        return span === null || span.from > end || span.until < firstDay(from) ? [] : [{ row, span }];
      })
      .map(({ row, span }) => ({
        measure_id: row.measure_id,
        authority: row.authority as string,
        authority_name: authorityNames[row.authority],
        group: authorityNames[row.authority],
        event: row.event,
        label: measureLabel(row.event),
        partner,
        partner_name: partnerName(partner),
        effective_from: span.from as string,
        effective_until: hasEnded(row, span.until, end) ? (span.until as string) : null,
        rate: row.rate,
        kind: row.kind_code as string,
        words: `${row.rate === null ? "rate by article" : `${row.kind_code === "all_in_cap" ? "cap " : ""}${formatRate(row.rate)}`}${row.condition === null ? "" : ` ${onlyIf[row.condition as Claim]}`}`,
        condition: row.condition,
        instrument: row.legal_instrument,
        in_totals: row.in_totals as string,
        mark: row.in_totals === "no" || row.condition !== null ? "hollow" : "fill",
        confidence: row.confidence as string,
        ...datasetProvenance(usTariffMeasures.id),
      }))
      .sort((a, b) => order(a.authority) - order(b.authority) || (a.effective_from < b.effective_from ? -1 : 1));
  },
  title: ({ points, view }) => {
    const from = partnerPhrase(partnerName(view.partner[0] as string));
    const what = `on ${goodsOf(view.sector)} from ${from}`;
    const end = endOf(view.until);
    const whole = points.filter((point) => point.mark === "fill");
    const [first] = whole.map((point) => point.effective_from).sort();
    if (first === undefined) return `No added duty ${what} was in force ${formatMonths(view.from, view.until)}`;
    const begin = first < firstDay(view.from) ? firstDay(view.from) : (first as Day);
    const now = whole.filter((point) => (point.effective_until ?? end) >= end).length;
    return `${sentence(numberWord(whole.length))} added ${whole.length === 1 ? "duty has" : "duties have"} applied ${what} since ${formatDay(begin)}; ${now === 0 ? "none" : numberWord(now)} ${now > 1 ? "are" : "is"} in force on ${formatDay(end)}`;
  },
  subtitle: ({ points, view }) => {
    const outlined = points.filter((point) => point.mark === "hollow").length;
    const more =
      outlined === 0
        ? ""
        : ` ${sentence(numberWord(outlined))} more, in outline, ${outlined === 1 ? "stands" : "stand"} under a condition or outside every total.`;
    return `Added duties ${view.sector === "" ? "that reach all goods" : `on the sector or a part of it (${scopeName(view.sector)}), without those on all goods,`} from ${partnerPhrase(partnerName(view.partner[0] as string))}, from the first to the last day on which each was owed, ${formatMonths(view.from, view.until)}${emptyYears(
      points.map((point) => point.effective_from),
      view.from,
    )}. Rates as each measure writes them: they do not all add up.${more}`;
  },
  columns: {
    measure_id: codeColumn("Measure", "Id of the measure"),
    authority: codeColumn("Authority", "Power under which the duty is laid"),
    authority_name: textColumn("Authority’s name", "Name of the power"),
    group: textColumn("Group", "Head under which the row stands"),
    event: textColumn("What", "What the measure stands for"),
    label: textColumn("Row", "Words of the row"),
    ...partnerColumns,
    effective_from: dayColumn("From", "First day on which it was owed"),
    effective_until: dayColumn("Until", "Last day on which it was owed, included; empty = at the end of the period"),
    rate: rateColumn("Rate", "Rate of the measure; of a cap the cap"),
    kind: codeColumn("Kind", "What the measure does to an article"),
    words: textColumn("Rate in words", "The rate as it stands beside the bar"),
    condition: codeColumn("Condition", "Claim that an article must meet"),
    instrument: textColumn("Instrument", "Proclamation, order, notice or law"),
    in_totals: codeColumn("In totals", "no = shown, never added"),
    mark: textColumn("Mark", "fill = reaches every article of the scope; hollow = under a condition, or not counted"),
    confidence: textColumn("Confidence", "How well the row is known"),
  },
  mark: "interval",
  x: "effective_from",
  y: "rate",
  series: { key: "authority", name: "authority_name" },
  interval: {
    until: "effective_until",
    label: "label",
    href: ({ measure_id }) => `/measures/${measure_id}`,
    source: ({ instrument }) => instrument,
    knownUntil: horizon,
  },
  notes: ({ view }) => [
    `The law is known to ${formatDay(horizon())}; the list begins with 2018.`,
    "Where another measure takes one’s place, it is drawn for the days on which it was itself owed; one replaced on all of its days is left out.",
    view.sector === ""
      ? "Without a sector only measures on all goods are shown: Sections 201, 232 and the lists of Section 301 reach parts, and stand under their sectors."
      : "A measure on a part of the sector stands here as well; how much of the sector it reaches is on the page of duties.",
    "An outline marks a measure under a condition, or one that enters no total. A bar that ends in an arrow is in force on the last day shown.",
  ],
});

/** Last day of the view on which the law is known. */
function endOf(until: Month): Day {
  return lastDay(until) < horizon() ? lastDay(until) : horizon();
}

/** Whether the last day it was owed lies in the view and is its end, not the horizon's. */
function hasEnded(row: Measure, last: Day, end: Day): boolean {
  return last <= end && (last < horizon() || row.effective_to === last);
}

/** `all goods`, `iron and steel or a part of it`: duties on all goods are not counted with a sector. */
function goodsOf(sector: string): string {
  return sector === "" ? "all goods" : `${scopeName(sector).toLowerCase()} or a part of it`;
}

/**
 * First and last day on which the measure is owed on goods of one of these codes: not replaced, not displaced. One that
 * enters no total is never owed and keeps its own days. Null where it never applied; an open end is the horizon.
 */
function daysOwed(row: Measure, partner: string, codes: readonly string[]): { from: Day; until: Day } | null {
  if (row.effective_from === null || row.effective_from > horizon()) return null;
  const last = row.effective_to !== null && row.effective_to < horizon() ? row.effective_to : horizon();
  if (row.in_totals === "no") return { from: row.effective_from, until: last };
  const law = lawOnFile();
  const claims = row.condition === null ? [] : [row.condition];
  const articles = codes.map((code) =>
    article(partner, code === "*" ? [] : [code, ...relationsOnFile().implied(code)], { claims }),
  );
  const first = row.effective_from;
  const starts = [first, ...law.changeDays.filter((day) => day > first && day <= last)];
  const owed = starts.map((day) =>
    articles.some((goods) => stack(law, goods, day).layers.some(({ measure }) => measure === row)),
  );
  const [one, end] = [owed.indexOf(true), owed.lastIndexOf(true)];
  const next = starts[end + 1];
  return one < 0 ? null : { from: starts[one] as Day, until: next === undefined ? last : addDays(next, -1) };
}

/** Place in stacking order. */
function order(authority: string): number {
  return Object.keys(authorityNames).indexOf(authority);
}
