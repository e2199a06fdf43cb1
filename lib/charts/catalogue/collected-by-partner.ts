import { dutyRatioByPartnerMonthlySample } from "@/lib/data/schema/duty-ratio-by-partner-monthly-sample";
import { readTable } from "@/lib/data/table";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { monthColumn, partnerColumns, rateColumn } from "../column";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { monthBounds } from "../trade";

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
    const ends = points
      .filter((point) => point.month === until)
      .sort((a, b) => b.duty_share_in_sample - a.duty_share_in_sample);
    const [high, low] = [ends[0], ends.at(-1)];
    if (!until || !high || !low) return "No sample is on file for this view";
    return high === low
      ? `In a sample of tariff lines goods from ${high.partner_name} paid ${formatShare(high.duty_share_in_sample)}% in ${formatMonth(until)}`
      : `In a sample of tariff lines goods from ${high.partner_name} paid the most in ${formatMonth(until)}, ${formatShare(high.duty_share_in_sample)}%, and goods from ${low.partner_name} the least, ${formatShare(low.duty_share_in_sample)}%`;
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
  notes: () => [
    "A SAMPLE of tariff lines, not all imports of a partner: compare the courses, not the last decimal. The dollars of the sample mean nothing alone and are not shown.",
    "Thirty partners and the world, January 2024 to November 2025. The share of all imports stands on the chart of duties collected.",
  ],
});
