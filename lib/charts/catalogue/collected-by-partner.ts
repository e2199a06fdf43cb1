import { dutyRatioByPartnerMonthlySample } from "@/lib/data/schema/duty-ratio-by-partner-monthly-sample";
import { readTable } from "@/lib/data/table";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords, numberWord, sentence } from "@/lib/format/phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { monthColumn, partnerColumns, rateColumn } from "../column";
import { foremost } from "../foremost";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { isAggregate, monthBounds } from "../trade";

export default defineChart({
  name: "Duties collected by partner, in a sample",
  topic: "duties",
  inputs: { sample: dutyRatioByPartnerMonthlySample },
  controls: {
    partner: {
      defaults: ["CHN", "JPN", "KOR", "TWN", "VNM", "MEX", "CAN"],
      among: () => [...new Set(readTable(dutyRatioByPartnerMonthlySample).map((row) => row.partner))].sort(),
    },
    period: { from: "2024-01", within: () => monthBounds(readTable(dutyRatioByPartnerMonthlySample)) },
  },
  points: ({ sample }, view) =>
    sample
      .filter((row) => view.partner.includes(row.partner) && row.month >= view.from && row.month <= view.until)
      .sort((a, b) =>
        a.month < b.month
          ? -1
          : a.month > b.month
            ? 1
            : view.partner.indexOf(a.partner) - view.partner.indexOf(b.partner),
      )
      .map((row) => ({
        month: row.month,
        partner: row.partner,
        partner_name: partnerName(row.partner),
        duty_share_in_sample: row.duty_to_imports_in_sample,
        ...datasetProvenance(dutyRatioByPartnerMonthlySample.id),
      })),
  title: ({ points }) => {
    const until = points.at(-1)?.month;
    const at = points.filter((point) => point.month === until);
    // The world is no partner: it enters no ranking.
    const partners = at.filter((point) => !isAggregate(point.partner));
    const [ends, one] = [partners.length > 0 ? partners : at, Math.max(partners.length, 1) === 1];
    const printed = (point: (typeof points)[number]) => `${formatShare(point.duty_share_in_sample)}%`;
    const goods = (of: typeof ends) => `goods from ${joinWords(of.map((point) => partnerPhrase(point.partner_name)))}`;
    const ranked = [...ends].sort((a, b) => b.duty_share_in_sample - a.duty_share_in_sample);
    const [high, low] = [ranked[0], ranked.at(-1)];
    if (!until || !high || !low) return "No sample is on file for this view";
    const when = `in ${formatMonth(until)}`;
    if (one) return `In a sample of tariff lines ${goods([high])} paid ${printed(high)} of their value in duty ${when}`;
    if (printed(high) === printed(low))
      return `In a sample of tariff lines ${goods(ranked)} paid the same duty ${when}, ${printed(high)}`;
    const [highest, lowest] = [foremost(ranked, printed), foremost([...ranked].reverse(), printed)];
    const least = lowest.length === 1 ? `, ${goods(lowest)} the least, ${printed(low)}` : "";
    return `In a sample of tariff lines, of the ${numberWord(ends.length)} partners shown, ${goods(highest)} paid the most duty ${when}, ${printed(high)}${least}`;
  },
  subtitle: ({ view }) =>
    `Calculated duties divided by imports for consumption in a sample of tariff lines, by partner, per cent, ${formatMonths(view.from, view.until)}. Not seasonally adjusted.`,
  columns: {
    month: monthColumn("Month", "Calendar month of entry"),
    ...partnerColumns,
    duty_share_in_sample: rateColumn(
      "Duties / imports, sample",
      "Calculated duties over imports, in the sample of tariff lines",
    ),
  },
  mark: "line",
  x: "month",
  y: "duty_share_in_sample",
  series: { key: "partner", name: "partner_name" },
  annotations: { events: ["tariff-action", "court-ruling"] },
  notes: ({ view }) => [
    "A sample of tariff lines, not all imports of a partner: compare the courses, not the last decimal. The dollars of the sample mean nothing alone and are not shown.",
    `${sentence(numberWord(view.partner.length))} of thirty partners and the world are shown. On file: January 2024 to November 2025. The share of all imports stands on the chart of duties collected.`,
  ],
});
