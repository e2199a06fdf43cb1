import { dutiesNationalMonthly } from "@/lib/data/schema/duties-national-monthly";
import { dutyRatioByPartnerMonthlySample } from "@/lib/data/schema/duty-ratio-by-partner-monthly-sample";
import { imports2024ByPartnerAndCell } from "@/lib/data/schema/imports-2024-by-partner-and-cell";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { firstDay, lastDay, monthOf } from "@/lib/domain/period";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart, type Provenance } from "../chart";
import { monthColumn, partnerColumns, rateColumn, textColumn } from "../column";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { statutoryMean } from "../statutory-mean";
import { monthBounds } from "../trade";

const names = { statutory: "Statutory average of", collected: "Collected in" } as const;

export default defineChart({
  name: "Statutory and collected duty",
  topic: "duties",
  inputs: {
    measures: usTariffMeasures,
    cells: imports2024ByPartnerAndCell,
    sample: dutyRatioByPartnerMonthlySample,
    national: dutiesNationalMonthly,
  },
  controls: {
    partner: {
      defaults: ["CHN", "VNM", "TWN", "JPN", "KOR", "IND", "THA", "IDN", "DEU", "MEX", "CAN", "WLD"],
      among: () => [...new Set(readTable(dutyRatioByPartnerMonthlySample).map((row) => row.partner))].sort(),
    },
    on: {
      default: () => lastDay(sampleMonths()[1]),
      within: () => [firstDay(sampleMonths()[0]), lastDay(sampleMonths()[1])],
    },
  },
  points: ({ sample, national }, { partner: partners, on }) => {
    const month = monthOf(on);
    const whole = national.find((row) => row.month === month);
    const rows = partners.map((partner) => {
      const statutory = statutoryMean(partner, null, firstDay(month), lastDay(month));
      const row = sample.find((each) => each.partner === partner && each.month === month);
      // Of the world every import is on file: its collected share is no sample.
      const collected =
        partner === "WLD"
          ? whole && whole.calculated_duties_usd / whole.imports_for_consumption_usd
          : row?.duty_to_imports_in_sample;
      const source = partner === "WLD" ? dutiesNationalMonthly.id : dutyRatioByPartnerMonthlySample.id;
      const point = (kind: keyof typeof names, rate: number | null, provenance: Provenance) => ({
        month: month as string,
        partner,
        partner_name: partnerName(partner),
        kind: kind as string,
        kind_name: `${names[kind]} ${formatMonth(month)}`,
        rate,
        from_sample: kind === "collected" ? (partner === "WLD" ? "no" : "yes") : null,
        ...provenance,
      });
      return {
        // The widest gap first, as in the title. The world is no partner: it stands last, under those without a gap.
        gap:
          partner === "WLD"
            ? Number.NEGATIVE_INFINITY
            : statutory == null || collected == null
              ? -Number.MAX_VALUE
              : statutory - collected,
        points: [
          point("statutory", statutory, datasetProvenance(usTariffMeasures.id)),
          point("collected", collected ?? null, datasetProvenance(source)),
        ],
      };
    });
    return rows.sort((a, b) => b.gap - a.gap).flatMap((row) => row.points);
  },
  title: ({ points, view }) => {
    const gaps = view.partner.flatMap((partner) => {
      const rate = (kind: string) => points.find((point) => point.partner === partner && point.kind === kind)?.rate;
      const [statutory, collected] = [rate("statutory"), rate("collected")];
      return statutory == null || collected == null || partner === "WLD"
        ? []
        : [{ name: partnerName(partner), statutory, collected }];
    });
    const widest = gaps.sort((a, b) => b.statutory - b.collected - (a.statutory - a.collected))[0];
    const when = formatMonth(monthOf(view.on));
    if (!widest) return `Statutory and collected duty in ${when}`;
    return `In ${when} goods from ${partnerPhrase(widest.name)} paid ${formatShare(widest.collected)}% duty in the sample, against ${formatShare(widest.statutory)}% by statute on the weights of 2024`;
  },
  subtitle: ({ view }) =>
    `${formatMonth(monthOf(view.on))}, the month of the day chosen: average statutory duty over its days, weighted with the imports of 2024, and calculated duties divided by imports for consumption (of a partner in a sample of tariff lines; of the world in all), per cent.`,
  columns: {
    month: monthColumn("Month", "Calendar month of entry"),
    ...partnerColumns,
    kind: textColumn("Kind", "statutory = what the law writes, on average; collected = calculated duties over imports"),
    kind_name: textColumn("Rate of", "The kind in words"),
    rate: rateColumn("Rate", "Share of the customs value; empty where not on file"),
    from_sample: textColumn("From a sample", "yes = collected in a sample of tariff lines; no = all imports"),
  },
  mark: "pair",
  x: "partner_name",
  y: "rate",
  series: { key: "kind", name: "kind_name" },
  total: ({ partner }) => partner === "WLD",
  notes: () => [
    ...gapReasons,
    `What is collected is on file by month, ${formatMonths(...sampleMonths())}: the day chosen stands for its month, and the statutory average is taken over the days of that month.`,
  ],
});

/** Why the two differ, in words that are true. */
export const gapReasons = [
  "The statutory average is weighted with the imports of 2024. After large duties buyers turn to other goods and partners, so that less is collected.",
  "Exclusions, preferences that came into use since, goods on the water when a duty began, and entries from bonded warehouses and foreign-trade zones lower or delay what is collected.",
  "Duties of so many cents a kilogram count as zero in the statutory base, and in full in what is collected.",
  "Collected duties of a partner come from a sample of tariff lines, not from all its imports. They are calculated by the Census Bureau from entries; they are not Treasury receipts.",
] as const;

function sampleMonths() {
  return monthBounds(readTable(dutyRatioByPartnerMonthlySample));
}
