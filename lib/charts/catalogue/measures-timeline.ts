import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { reachesPartner } from "@/lib/domain/law";
import { firstDay, lastDay } from "@/lib/domain/period";
import { authorityNames } from "@/lib/format/authority";
import { formatDay, formatMonths } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
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
    const groups = new Set(scopes.filter((scope) => scope.sectors.includes(sector)).map((scope) => scope.code));
    const reaches = (codes: readonly string[]) =>
      sector === "" ? codes.includes("*") : codes.some((code) => code === sector || groups.has(code));
    const end = lastDay(until) < horizon() ? lastDay(until) : horizon();
    return measures
      .filter((row) => duties.includes(row.kind_code) && reachesPartner(row, partner) && reaches(row.scope_codes))
      .filter((row) => row.effective_from !== null && row.effective_from <= end)
      .filter((row) => row.effective_to === null || row.effective_to >= firstDay(from))
      .map((row) => ({
        measure_id: row.measure_id,
        authority: row.authority as string,
        authority_name: authorityNames[row.authority],
        group: authorityNames[row.authority],
        event: row.event,
        partner,
        partner_name: partnerName(partner),
        effective_from: row.effective_from as string,
        effective_until: row.effective_to !== null && row.effective_to <= end ? (row.effective_to as string) : null,
        rate: row.rate,
        kind: row.kind_code as string,
        words: `${row.rate === null ? "rate by article" : `${row.kind_code === "all_in_cap" ? "cap " : ""}${formatRate(row.rate)}`}${row.condition === null ? "" : ` (${row.condition})`}`,
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
    const what = view.sector === "" ? "all goods" : scopeName(view.sector).toLowerCase();
    const name = partnerPhrase(partnerName(view.partner[0] as string));
    const now = points.filter((point) => point.effective_until === null && point.mark === "fill");
    if (points.length === 0) return `No added duty on ${what} from ${name} was in force in this period`;
    return `${count(points.length, "added duty", "added duties")} on ${what} from ${name} since ${view.from.slice(0, 4)}; ${now.length === 0 ? "none" : now.length} ${now.length > 1 ? "are" : "is"} in force on ${formatDay(horizon())}`;
  },
  subtitle: ({ view }) =>
    `Added duties that reach ${view.sector === "" ? "all goods" : `the sector or a part of it (${scopeName(view.sector)})`} from ${partnerPhrase(partnerName(view.partner[0] as string))}, from first to last day in force, ${formatMonths(view.from, view.until)}. Rates as each measure writes them: they do not all add up.`,
  columns: {
    measure_id: codeColumn("Measure", "Id of the measure"),
    authority: codeColumn("Authority", "Power under which the duty is laid"),
    authority_name: textColumn("Authority’s name", "Name of the power"),
    group: textColumn("Group", "Head under which the row stands"),
    event: textColumn("What", "What the measure stands for"),
    ...partnerColumns,
    effective_from: dayColumn("From", "First day in force"),
    effective_until: dayColumn("Until", "Last day in force, included; empty = in force at the end of the period"),
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
    label: "event",
    href: ({ measure_id }) => `/measures/${measure_id}`,
    source: ({ instrument }) => instrument,
    knownUntil: horizon,
  },
  notes: ({ view }) => [
    `The law is known to ${formatDay(horizon())}; the list begins with 2018.`,
    view.sector === ""
      ? "Without a sector only measures on all goods are shown: Sections 201, 232 and the lists of Section 301 reach parts, and stand under their sectors."
      : "A measure on a part of the sector stands here as well; how much of the sector it reaches is on the page of duties.",
    "An outline marks a measure under a condition, or one that enters no total. A bar that ends in an arrow is in force on the last day shown.",
  ],
});

/** Place in stacking order. */
function order(authority: string): number {
  return Object.keys(authorityNames).indexOf(authority);
}
