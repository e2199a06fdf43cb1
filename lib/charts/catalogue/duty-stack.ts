import { dutiesByPartnerAndChapter2024 } from "@/lib/data/schema/duties-by-partner-and-chapter-2024";
import { imports2024ByPartnerAndCell } from "@/lib/data/schema/imports-2024-by-partner-and-cell";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { type Authority, authorities } from "@/lib/domain/measure";
import { type Day, firstDay, lastDay } from "@/lib/domain/period";
import { authorityNames } from "@/lib/format/authority";
import { formatDay } from "@/lib/format/date";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
import type { View } from "../controls";
import { scopesByCode } from "../duty-goods";
import { dutySpans } from "../duty-steps";
import { horizon, monthsOfLaw } from "../law";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { rateNotOnFileNote } from "../rate-not-on-file-note";
import { scopeName, sectorOptions } from "../sectors";

export default defineChart({
  name: "Duty by authority in time",
  topic: "tariffs",
  inputs: { measures: usTariffMeasures, cells: imports2024ByPartnerAndCell },
  controls: {
    partner: { defaults: ["CHN"], among: partnersWeighed, most: 1 },
    sector: { default: null, among: sectorOptions },
    product: { default: null, among: () => [...scopesByCode().values()].filter(({ kind }) => kind !== "sector") },
    period: { from: "2025-01", within: monthsOfLaw },
  },
  points: (_, view) => {
    const partner = view.partner[0] as string;
    const spans = dutySpans(partner, ...goodsOf(view), firstDay(view.from), lastDay(view.until));
    const present = authorities.filter(
      (authority) => authority === "mfn" || spans.some(({ by_authority }) => by_authority.has(authority)),
    );
    return spans.flatMap((span) =>
      present.map((authority) => ({
        day: span.from,
        last_day: span.until,
        partner,
        partner_name: partnerName(partner),
        sector: view.product.length > 0 ? null : view.sector || "*",
        product: view.product.join("~") || null,
        goods_name: goodsName(view),
        basis: view.product.length > 0 ? "headline" : "average",
        authority: authority as string,
        authority_name: authorityNames[authority],
        contribution: contributionOf(span, authority),
        total: span.total,
        ...datasetProvenance(usTariffMeasures.id),
      })),
    );
  },
  title: ({ points, view }) => finding(points, view),
  subtitle: ({ view }) =>
    view.product.length > 0
      ? `Headline duty on ${goodsName(view)} from ${partnerPhrase(partnerName(view.partner[0] as string))} without preference, by authority, per cent of customs value, ${spanWords(view)}.`
      : `Average statutory duty on ${goodsName(view)} from ${partnerPhrase(partnerName(view.partner[0] as string))} by authority, per cent of customs value, weighted with the imports of 2024, ${spanWords(view)}.`,
  columns: {
    day: dayColumn("From", "First day of the duty"),
    last_day: dayColumn("Until", "Last day, included; the horizon where it is still in force"),
    ...partnerColumns,
    sector: codeColumn("Sector", "Code of the sector; * = all goods; empty for a product"),
    product: codeColumn("Product", "Product groups and lists, joined by ~"),
    goods_name: textColumn("Goods", "The goods in words"),
    basis: codeColumn("Basis", "average = import-weighted mean; headline = the rates of the law on goods of this kind"),
    authority: codeColumn("Authority", "Power under which the duty is laid; mfn = base rate"),
    authority_name: textColumn("Authority’s name", "Name of the power"),
    contribution: rateColumn("Adds", "What the authority adds to the duty; 0 = nothing owed, empty = not on file"),
    total: rateColumn("Total", "Base and all layers; empty where one of them is not on file"),
  },
  mark: "stack",
  x: "day",
  y: "contribution",
  series: { key: "authority", name: "authority_name" },
  annotations: { events: ["tariff-action", "negotiation", "court-ruling"] },
  notes: ({ points, view }) => [
    ...(view.product.length > 0 ? [] : rateNotOnFileNote(points, goodsOf(view)[0])),
    `The law is known to ${formatDay(horizon())}; nothing is drawn after that day.`,
    ...(view.product.length > 0
      ? [
          "A headline: the base is the average MFN rate of the group; a layer whose part of the value is not on file is left out of the drawing and empty in the table and the CSV.",
        ]
      : [
          "An average is the mean of the duty of every tariff line, weighted with the imports of 2024. After large duties imports shift, so that what is collected is less.",
          "Specific duties (so many cents a kilogram) count as zero in the base: agriculture and energy are understated.",
        ]),
    "IEEPA duties were collected to 23 February 2026; the Supreme Court later ruled them unlawful, and they are refundable.",
  ],
});

/** Partners with imports in 2024, so that an average can be weighed. */
function partnersWeighed(): string[] {
  weighed ??= [...new Set(readTable(dutiesByPartnerAndChapter2024).map(({ partner }) => partner))]
    .filter((code) => code !== "WLD")
    .sort();
  return weighed;
}
let weighed: string[] | undefined;

function goodsOf({ sector, product }: View): [string | null, readonly string[]] {
  return product.length > 0 ? [null, product] : [sector === "" ? null : sector, []];
}

function goodsName({ sector, product }: View): string {
  if (product.length > 0)
    return product
      .map((code) =>
        scopeName(code)
          .replace(/^Four-year review: | \(.*\)$/g, "")
          .toLowerCase(),
      )
      .join(" + ");
  return sector === "" ? "all goods" : scopeName(sector).toLowerCase();
}

function contributionOf(
  { base, by_authority }: { base: number | null; by_authority: ReadonlyMap<Authority, number | null> },
  authority: Authority,
) {
  if (authority === "mfn") return base;
  return by_authority.has(authority) ? (by_authority.get(authority) ?? null) : 0;
}

function spanWords({ from, until }: View): string {
  const end = lastDay(until) < horizon() ? lastDay(until) : horizon();
  return `${formatDay(firstDay(from))} to ${formatDay(end)}`;
}

function finding(
  points: readonly { day: Day; last_day: Day; total: number | null; partner_name: string; goods_name: string }[],
  view: View,
): string {
  const known = points.filter((point) => point.total !== null);
  const last = points.at(-1);
  if (!last)
    return `No duty on ${goodsName(view)} from ${partnerPhrase(partnerName(view.partner[0] as string))} is on file for this period`;
  const kind = view.product.length > 0 ? "duty" : "average duty";
  const what = `The ${kind} on ${last.goods_name} from ${partnerPhrase(last.partner_name)}`;
  const peak = known.reduce<(typeof known)[number] | undefined>(
    (high, point) => (high && (high.total ?? 0) >= (point.total ?? 0) ? high : point),
    undefined,
  );
  if (last.total === null || !peak) return `${what} is known only in part`;
  const now = `${formatShare(last.total)}%`;
  if (`${formatShare(peak.total ?? 0)}%` === now) return `${what} stands at ${now}, its highest in this period`;
  return `${what} peaked at ${formatShare(peak.total ?? 0)}% on ${formatDay(peak.day)}; ${last.last_day === horizon() ? "it now stands" : `on ${formatDay(last.last_day)} it stood`} at ${now}`;
}
