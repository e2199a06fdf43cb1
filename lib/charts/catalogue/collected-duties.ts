import { dutiesNationalMonthly } from "@/lib/data/schema/duties-national-monthly";
import { readTable } from "@/lib/data/table";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns, rateColumn } from "../column";
import { firstTwo, foremostShare } from "../foremost";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { monthBounds } from "../trade";

export default defineChart({
  name: "Duties collected, share of imports",
  topic: "duties",
  inputs: { duties: dutiesNationalMonthly },
  controls: { period: { from: "2010-01", within: () => monthBounds(readTable(dutiesNationalMonthly)) } },
  points: ({ duties }, { from, until }) =>
    duties
      .filter(({ month }) => month >= from && month <= until)
      .map((row) => ({
        month: row.month,
        partner: "WLD",
        partner_name: partnerName("WLD"),
        duty_share: row.calculated_duties_usd / row.imports_for_consumption_usd,
        calculated_duties_usd: row.calculated_duties_usd,
        imports_for_consumption_usd: row.imports_for_consumption_usd,
        ...datasetProvenance(dutiesNationalMonthly.id),
      })),
  title: ({ points }) => {
    const { first: peaks, decimals } = foremostShare(
      [...points].sort((a, b) => b.duty_share - a.duty_share),
      (point) => point.duty_share,
    );
    const share = (point: (typeof points)[number]) => `${formatShare(point.duty_share, decimals)}%`;
    const [first, last, peak] = [points[0], points.at(-1), peaks[0]];
    if (!first || !peak || !last) return "No duties are on file for this period";
    if (first === last) return `US duties were ${share(last)} of imports in ${formatMonth(last.month)}`;
    const months = firstTwo(
      peaks
        .map(({ month }) => month)
        .sort()
        .map(formatMonth),
    );
    const now = peaks.includes(last) ? "" : `; ${formatMonth(last.month)} stood at ${share(last)}`;
    return `Since ${formatMonth(first.month)} US duties were highest in ${months}, at ${share(peak)} of imports${now}`;
  },
  subtitle: ({ view }) =>
    `Calculated duties as a share of imports for consumption, all partners, per cent, ${formatMonths(view.from, view.until)}. Not seasonally adjusted.`,
  columns: {
    month: monthColumn("Month", "Calendar month of entry"),
    ...partnerColumns,
    duty_share: rateColumn("Duties / imports", "Calculated duties divided by imports for consumption"),
    calculated_duties_usd: moneyColumn("Calculated duties", "Census's computation from entries, not Treasury receipts"),
    imports_for_consumption_usd: moneyColumn(
      "Imports for consumption",
      "Customs value; not the same as general imports",
    ),
  },
  mark: "line",
  x: "month",
  y: "duty_share",
  series: { key: "partner", name: "partner_name" },
  annotations: { events: ["tariff-action", "court-ruling"] },
  notes: () => [
    "Calculated duties are the Census Bureau’s computation from entries, not Treasury receipts; refunds ordered later are not taken off.",
    "Imports for consumption are not the general imports of the balance charts.",
  ],
});
