import { dutiesNationalMonthly } from "@/lib/data/schema/duties-national-monthly";
import { readTable } from "@/lib/data/table";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns, rateColumn } from "../column";
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
    const [peak, last] = [
      points.reduce((high, p) => (high && high.duty_share > p.duty_share ? high : p), points[0]),
      points.at(-1),
    ];
    if (!peak || !last) return "No duties are on file for this period";
    return peak === last
      ? `US duties reached ${formatShare(last.duty_share)}% of imports in ${formatMonth(last.month)}`
      : `US duties peaked at ${formatShare(peak.duty_share)}% of imports in ${formatMonth(peak.month)}; ${formatMonth(last.month)} stood at ${formatShare(last.duty_share)}%`;
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
