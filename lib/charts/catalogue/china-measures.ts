import { type ChinaMeasureRow, chinaMeasuresOnUsGoods } from "@/lib/data/schema/china-measures-on-us-goods";
import { type Day, firstDay, lastDay, type Month } from "@/lib/domain/period";
import { formatDay, formatMonths, formatShortDay } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, dayColumn, rateColumn, textColumn } from "../column";
import { emptyYears } from "../empty-years";
import { horizon, monthsOfLaw } from "../law";
import { datasetProvenance } from "../provenance";
import { scopeName } from "../sectors";

export default defineChart({
  name: "China’s measures on US goods",
  topic: "tariffs",
  inputs: { measures: chinaMeasuresOnUsGoods },
  controls: { period: { from: "2018-01", within: monthsOfLaw } },
  points: ({ measures }, { from, until }) => {
    const end = endOf(until);
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
          label: labelOf(row, row.rate === null ? range : formatRate(row.rate), suspended),
          rate: row.rate,
          words: wordsOf(row, row.rate === null ? range : formatRate(row.rate), suspended),
          status: row.status,
          instrument: row.instrument,
          mark: suspended ? "hollow" : "fill",
          confidence: row.confidence as string,
          ...datasetProvenance(chinaMeasuresOnUsGoods.id),
        };
      });
  },
  title: ({ points, view }) => {
    const all = points.filter((p) => p.scope_codes === "*" && p.mark === "fill" && p.rate !== null);
    const peak = all.reduce<(typeof all)[number] | undefined>(
      (high, p) => (high && (high.rate ?? 0) >= (p.rate ?? 0) ? high : p),
      undefined,
    );
    const now = all.find((point) => point.effective_until === null);
    if (!peak) return "China laid no added duty on all US goods in this period";
    const reached = `${formatRate(peak.rate ?? 0)} from ${formatDay(peak.effective_from as Day)}`;
    const end = formatDay(endOf(view.until));
    if (now === peak) return `China’s added duty on all US goods was ${reached} and in force on ${end}`;
    return `China’s added duty on all US goods peaked at ${reached}; ${now ? `${formatRate(now.rate ?? 0)} is` : "none is"} in force on ${end}`;
  },
  subtitle: ({ points, view }) =>
    `China’s added tariffs on goods from the United States, from first to last day in force, ${formatMonths(view.from, view.until)}${emptyYears(
      points.map((point) => point.effective_from),
      view.from,
    )}. Per cent of value, as each notice writes it.`,
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
    "An outline marks what was suspended or never came into force. An arrow: in force at the end of the period.",
    "“Probably” marks a rate that rests on second-hand sources, or one of which no notice says whether it was lifted. In the table and the CSV the column Instrument names the notice, the column Status what became of it.",
    "Rounds before 2025 after the Peterson Institute for International Economics (PIIE).",
  ],
});

/** Last day of the view on which the measures are known. */
function endOf(until: Month): Day {
  return lastDay(until) < horizon() ? lastDay(until) : horizon();
}

/** Rate, goods and first day: `84% on all goods, from 10 Apr 2025`. */
function labelOf(row: ChinaMeasureRow, rate: string | null, suspended: boolean): string {
  const begin = formatShortDay(row.effective_from as Day);
  const goods = goodsOf(row.scope_codes);
  if (row.rate_kind === "exclusion process") return `Exclusions for importers who apply, from ${begin}`;
  if (row.rate_kind === "suspension") return `${sentence(goods)}: additions suspended from ${begin}`;
  return `${rate} on ${goods}, ${suspended ? "due on" : "from"} ${begin}`;
}

/** What stands beside the bar. */
function wordsOf(row: ChinaMeasureRow, rate: string | null, suspended: boolean): string {
  if (row.rate_kind === "exclusion process") return "exclusions";
  if (row.rate_kind === "suspension") return "suspended";
  return `${rate}${suspended ? ", not in force" : row.confidence === "high" ? "" : ", probably"}`;
}

/** `all goods`, `a list of goods`, `some goods in agriculture and food; motor vehicles and parts`. */
function goodsOf(codes: readonly string[]): string {
  if (codes.includes("*")) return "all goods";
  const named = codes.filter((code) => code !== "listed").map((code) => scopeName(code).toLowerCase());
  if (!codes.includes("listed")) return `some goods in ${named.join("; ")}`;
  return `a list of goods${named.length === 0 ? "" : ` with some in ${named.join("; ")}`}`;
}
