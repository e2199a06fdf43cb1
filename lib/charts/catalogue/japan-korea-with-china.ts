import { mirrorJapanKoreaWithChinaMonthly } from "@/lib/data/schema/mirror-japan-korea-with-china-monthly";
import { readTable } from "@/lib/data/table";
import { addMonths, type Month, monthIndex } from "@/lib/domain/period";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { formatBillions } from "@/lib/format/money";
import { defineChart } from "../chart";
import { codeColumn, moneyColumn, monthColumn, textColumn } from "../column";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { monthBounds } from "../trade";

const currencies = { JPY: "billion yen", USD: "billion dollars" } as const;

export default defineChart({
  name: "Japan and South Korea with China, as they report it",
  topic: "balances",
  inputs: { mirror: mirrorJapanKoreaWithChinaMonthly },
  controls: {
    period: { from: "2002-01", within: () => monthBounds(readTable(mirrorJapanKoreaWithChinaMonthly)) },
  },
  points: ({ mirror }, { from, until }) =>
    (["JPN", "KOR"] as const).flatMap((reporter) => {
      const own = mirror.filter((row) => row.reporter === reporter);
      const byMonth = new Map(own.map((row) => [row.month, row]));
      return own
        .filter(({ month }) => month >= from && month <= until)
        .filter(({ month }) => twelve(month).every((m) => byMonth.has(m)))
        .flatMap(({ month, currency }) =>
          (["exports", "imports"] as const).map((flow) => ({
            month,
            reporter,
            reporter_name: partnerName(reporter),
            partner: "CHN",
            flow,
            flow_name: flow === "exports" ? "Exports" : "Imports",
            value: twelve(month).reduce((sum, m) => sum + (byMonth.get(m)?.[flow] ?? 0), 0),
            currency: currency as string,
            unit: currencies[currency],
            ...datasetProvenance(mirrorJapanKoreaWithChinaMonthly.id),
          })),
        );
    }),
  title: ({ points }) => {
    const last = (reporter: string, flow: string) =>
      points.findLast((point) => point.reporter === reporter && point.flow === flow)?.value;
    const [jx, jm, kx, km] = [
      last("JPN", "exports"),
      last("JPN", "imports"),
      last("KOR", "exports"),
      last("KOR", "imports"),
    ];
    if (jx === undefined || jm === undefined || kx === undefined || km === undefined)
      return "No twelve months of Japan’s and South Korea’s own figures end in this period";
    const until = formatMonth(points.at(-1)?.month as Month);
    const word = (value: number) => (value < 0 ? "deficit" : "surplus");
    const korea = `South Korea a ${word(kx - km)} of $${formatBillions(Math.abs(kx - km))}\u00a0bn`;
    return `By their own figures Japan had a ${word(jx - jm)} of ¥${formatBillions(Math.abs(jx - jm), 0)}\u00a0bn with China in the year to ${until}, ${korea}`;
  },
  subtitle: ({ view }) =>
    `Goods exports to and imports from China as Japan and South Korea report them, 12-month sums, each in its own currency and on its own scale, ${formatMonths(view.from, view.until)}. Not seasonally adjusted.`,
  columns: {
    month: monthColumn("Month", "Last month of the twelve"),
    reporter: codeColumn("Reporter", "Whose statistics"),
    reporter_name: textColumn("Reporter’s name", "Name of the reporter"),
    partner: codeColumn("Partner", "With whom"),
    flow: textColumn("Flow", "exports or imports of the reporter"),
    flow_name: textColumn("Line", "Name of the line drawn"),
    value: {
      ...moneyColumn("Value", ""),
      unit: "billions of the currency",
      description: "Sum of twelve months, whole units of the currency",
    },
    currency: codeColumn("Currency", "ISO 4217"),
    unit: textColumn("Unit", "Unit of the panel’s axis"),
  },
  mark: "panels",
  x: "month",
  y: "value",
  series: { key: "flow", name: "flow_name" },
  panel: { key: "reporter", name: "reporter_name", shared: false },
  notes: () => [
    "The two panels have different currencies and scales: compare the shapes, not the heights.",
    "The tables on file end in December 2019.",
    "China’s own figures of this trade are not on file.",
    "The licence of this table is not cleared: its points are offered with the chart, the whole table is not.",
  ],
});

function twelve(month: Month): Month[] {
  const first = addMonths(month, -11);
  return Array.from({ length: monthIndex(month) - monthIndex(first) + 1 }, (_, at) => addMonths(first, at));
}
