import { chinaMeasuresOnUsGoods } from "@/lib/data/schema/china-measures-on-us-goods";
import { type Day, firstDay, lastDay } from "@/lib/domain/period";
import { formatDay, formatMonths } from "@/lib/format/date";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, dayColumn, rateColumn, textColumn } from "../column";
import { horizon, monthsOfLaw } from "../law";
import { datasetProvenance } from "../provenance";

export default defineChart({
  name: "China’s measures on US goods",
  topic: "tariffs",
  inputs: { measures: chinaMeasuresOnUsGoods },
  controls: { period: { from: "2018-01", within: monthsOfLaw } },
  points: ({ measures }, { from, until }) => {
    const end = lastDay(until) < horizon() ? lastDay(until) : horizon();
    return measures
      .filter((row) => row.effective_from !== null && row.effective_from <= end)
      .filter((row) => row.effective_to === null || row.effective_to >= firstDay(from))
      .sort((a, b) => ((a.effective_from ?? "") < (b.effective_from ?? "") ? -1 : 1))
      .map((row) => {
        // The notice of 34 % was amended before its first day: its last day lies before it.
        const never = row.effective_to !== null && row.effective_to < (row.effective_from as Day);
        const suspended = /^(never effective|suspended)/.test(row.status) || /^suspen/.test(row.rate_kind) || never;
        const range =
          row.rate_low === null || row.rate_high === null
            ? null
            : `${formatRate(row.rate_low)} to ${formatRate(row.rate_high)}`;
        return {
          measure_id: row.measure_id,
          imposing: "CHN",
          event: row.event,
          scope: row.scope_detail,
          scope_codes: row.scope_codes.join(";"),
          effective_from: row.effective_from as string,
          effective_until: never
            ? (row.effective_from as string)
            : row.effective_to !== null && row.effective_to <= end
              ? (row.effective_to as string)
              : null,
          label: labelOf(row.event, row.scope_codes.includes("*") ? "all goods" : row.scope_detail),
          rate: row.rate,
          words: `${row.rate === null ? (range ?? row.rate_kind) : formatRate(row.rate)}${suspended ? ", not in force" : ""}`,
          status: row.status,
          instrument: row.instrument,
          mark: suspended ? "hollow" : "fill",
          confidence: row.confidence as string,
          ...datasetProvenance(chinaMeasuresOnUsGoods.id),
        };
      });
  },
  title: ({ points }) => {
    const all = points.filter((p) => p.scope_codes === "*" && p.mark === "fill" && p.rate !== null);
    const peak = all.reduce<(typeof all)[number] | undefined>(
      (high, p) => (high && (high.rate ?? 0) >= (p.rate ?? 0) ? high : p),
      undefined,
    );
    const now = all.find((point) => point.effective_until === null);
    if (!peak) return "China laid no added duty on all US goods in this period";
    return `China’s added duty on all US goods peaked at ${formatRate(peak.rate ?? 0)} from ${formatDay(peak.effective_from as Day)}${now ? `; ${formatRate(now.rate ?? 0)} is in force` : ""}`;
  },
  subtitle: ({ view }) =>
    `China’s added tariffs on goods from the United States, from first to last day in force, ${formatMonths(view.from, view.until)}. Per cent of value, as each notice writes it.`,
  columns: {
    measure_id: codeColumn("Measure", "Id of the measure"),
    imposing: codeColumn("Imposing", "Who lays the duty"),
    event: textColumn("What", "What the row stands for"),
    scope: textColumn("Goods", "Goods reached, in words"),
    scope_codes: textColumn("Scope", "Our sectors; * = all goods; listed = a list of goods of many sectors"),
    effective_from: dayColumn(
      "From",
      "First day in force; of a measure that never came into force the day it was to begin",
    ),
    effective_until: dayColumn("Until", "Last day in force, included; empty = in force at the end of the period"),
    label: textColumn("Row", "Words of the row"),
    rate: rateColumn("Rate", "Rate; empty where it has none or several"),
    words: textColumn("Rate in words", "The rate as it stands beside the bar"),
    status: textColumn("Status", "Status at the horizon, in words"),
    instrument: textColumn("Instrument", "Notice"),
    mark: textColumn("Mark", "fill = in force; hollow = suspended or never in force"),
    confidence: textColumn("Confidence", "How well the row is known"),
  },
  mark: "interval",
  x: "effective_from",
  y: "rate",
  series: { key: "imposing", name: "imposing" },
  interval: {
    until: "effective_until",
    label: "label",
    href: ({ measure_id }) => `/datasets/${chinaMeasuresOnUsGoods.id}?filter=measure_id:eq:${measure_id}`,
    source: ({ instrument }) => instrument,
    knownUntil: horizon,
  },
  notes: () => [
    `Known to ${formatDay(horizon())}. Rounds add to one another; importers could apply for exclusions from March 2020.`,
    "An outline marks what was suspended or never came into force. A bar that ends in an arrow is in force on the last day shown.",
    "Rounds before 2025 after the Peterson Institute for International Economics (PIIE).",
  ],
});

/** Event and goods, neither said twice, in the writing of this site: `$60bn list, 10% part`. */
function labelOf(event: string, goods: string): string {
  const plain = goods.replaceAll("US$", "$").replace(/(\d) %/g, "$1%");
  return plain.startsWith(event) ? plain : `${event}: ${plain}`;
}
