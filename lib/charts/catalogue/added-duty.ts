import { lawOnFile } from "@/lib/data/duty-record";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { addedDutySteps } from "@/lib/domain/headline-steps";
import { type Day, firstDay, lastDay } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
import { horizon, monthsOfLaw } from "../law";
import { partnerName, partnersUnderLaw } from "../partners";
import { datasetProvenance } from "../provenance";

export default defineChart({
  name: "Added all-goods duty by partner",
  topic: "tariffs",
  inputs: { measures: usTariffMeasures },
  controls: {
    partner: { defaults: ["CHN", "VNM", "TWN", "JPN", "KOR"], among: partnersUnderLaw },
    period: { from: "2025-01", within: monthsOfLaw },
  },
  points: (_, view) =>
    view.partner
      .flatMap((partner) => {
        const steps = addedDutySteps(lawOnFile(), partner, firstDay(view.from), endOf(view.until));
        const capped = steps.some((step) => step.cap !== null);
        const rows = steps.flatMap((step) => {
          const shared = {
            day: step.from,
            last_day: step.until,
            partner,
            partner_name: partnerName(partner),
            added_rate: step.cap === null ? step.added : null,
            all_in_cap: step.cap,
            ...datasetProvenance(usTariffMeasures.id),
          };
          const plain = {
            ...shared,
            series: partner,
            series_name: partnerName(partner),
            rate: shared.added_rate,
            kind: "added",
          };
          if (!capped) return [plain];
          const cap = {
            ...shared,
            series: `${partner}:cap`,
            series_name: `${partnerName(partner)}, cap`,
            rate: step.cap,
            kind: "cap",
          };
          return [plain, cap];
        });
        return rows;
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  title: ({ points, view }) => finding(points, view.partner),
  subtitle: ({ view }) =>
    `Duty added on goods on no list, on top of the base rate, per cent of customs value, ${formatDay(firstDay(view.from))} to ${formatDay(endOf(view.until))}. Headline rate of the law; without Section 301 lists and sector measures. An all-in cap includes the base and is drawn dotted.`,
  columns: {
    day: dayColumn("From", "First day of the rate"),
    last_day: dayColumn("Until", "Last day of the rate, included; the horizon where it is still in force"),
    ...partnerColumns,
    series: textColumn("Series", "The partner; with :cap where the rate is an all-in cap"),
    series_name: textColumn("Line", "Name of the line drawn"),
    kind: textColumn("Kind", "added = on top of the base rate; cap = all-in, base included"),
    rate: rateColumn("Rate", "The rate drawn; empty where the other line of the partner is in force"),
    added_rate: rateColumn(
      "Added",
      "Duty on top of the base rate; empty under a cap, whose addition depends on the base",
    ),
    all_in_cap: rateColumn("All-in cap", "Base and addition together, where a cap is in force"),
  },
  mark: "step",
  x: "day",
  y: "rate",
  series: { key: "series", name: "series_name" },
  annotations: { events: ["tariff-action", "negotiation", "court-ruling"], figures: "added-duty" },
  notes: () => [
    `The law is known to ${formatDay(horizon())}; nothing is drawn after that day.`,
    "A cap of 15% means that base and addition together make 15%: what it adds depends on the base rate of the article.",
    "IEEPA duties were collected to 23 February 2026; the Supreme Court later ruled them unlawful, and they are refundable.",
  ],
});

/** The last day shown: the end of the month, at most the horizon. */
function endOf(until: Parameters<typeof lastDay>[0]): Day {
  const end = lastDay(until);
  return end < horizon() ? end : horizon();
}

interface DutyPoint {
  partner: string;
  partner_name: string;
  day: Day;
  last_day: Day;
  kind: string;
  rate: number | null;
  added_rate: number | null;
  all_in_cap: number | null;
}

function finding(points: readonly DutyPoint[], partners: readonly string[]): string {
  const first = partners[0];
  const own = points.filter((point) => point.partner === first && point.rate !== null);
  const last = own.at(-1);
  // A cap holds the base: it is never the peak of what was added, unless nothing but caps is shown.
  const added = own.filter((point) => point.all_in_cap === null);
  const peak = (added.length > 0 ? added : own).reduce<DutyPoint | undefined>(
    (high, p) => (high && (high.rate ?? 0) >= (p.rate ?? 0) ? high : p),
    undefined,
  );
  if (!peak || !last) return "No all-goods duty is on file for this view";
  const words = (point: DutyPoint) =>
    `${point.all_in_cap === null ? "" : "an all-in cap of "}${formatRate(point.rate ?? 0)}`;
  const goods = `all goods from ${partnerPhrase(last.partner_name)}`;
  if (own.every((point) => (point.rate ?? 0) === 0)) return `No duty was added on ${goods} in this period`;
  const day = formatDay(last.last_day);
  const stands = last.last_day === horizon() ? "stands" : "stood";
  const when = last.last_day === horizon() ? "" : ` on ${day}`;
  return words(peak) === words(last)
    ? `The duty added on ${goods} ${stands} at ${words(last)}${when}, its highest in this period`
    : `The duty added on ${goods} peaked at ${words(peak)} on ${formatDay(peak.day)}; ${when === "" ? "it now stands" : `on ${day} it stood`} at ${words(last)}`;
}
