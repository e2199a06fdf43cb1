import { figures } from "@/lib/data/schema/figures";
import { goodsTrade2024ByVintage } from "@/lib/data/schema/goods-trade-2024-by-vintage";
import { month } from "@/lib/domain/period";
import { formatSpan } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { moneyUnit } from "@/lib/format/money-unit";
import { joinWords, numberWord } from "@/lib/format/phrase";
import { defineChart, type Point } from "../chart";
import { moneyColumn, monthColumn, partnerColumns, textColumn } from "../column";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";
import { vintageWords } from "../vintage";

const article = "000";
const partners = ["CHN", "TWN", "JPN", "KOR"];
const periods = [
  { from: month("2024-01"), until: month("2024-11") },
  { from: month("2024-01"), until: month("2024-12") },
];

export default defineChart({
  name: "Four reported surpluses",
  topic: "balances",
  inputs: { figures, official: goodsTrade2024ByVintage },
  controls: {},
  points: ({ figures, official }) => {
    const vintages = [...new Set(official.map((row) => row.vintage))].sort();
    return partners.flatMap((partner) => {
      const claim = figures.find(
        (row) => row.source_id === article && row.indicator === "balance" && row.partner.join() === partner,
      );
      const base = { partner, partner_name: partnerName(partner), group: partnerName(partner) };
      const bars = periods.flatMap(({ from, until }) =>
        vintages.map((vintage) => {
          const row = official.find(
            (r) => r.partner === partner && r.from === from && r.until === until && r.vintage === vintage,
          );
          return {
            ...base,
            measure: `${formatSpan(from, until)}, ${vintageWords(vintage)}`,
            from: from as string,
            until: until as string,
            surplus_usd: row ? row.imports_usd - row.exports_usd : null,
            reported_less_official_usd:
              row && claim?.value != null ? claim.value - (row.imports_usd - row.exports_usd) : null,
            mark: until === "2024-11" ? "fill" : "context",
            gap: row ? null : "not on file",
            ...datasetProvenance(goodsTrade2024ByVintage.id),
            as_of: vintage,
            vintage,
          };
        }),
      );
      if (claim?.value == null) return bars;
      return [
        {
          ...base,
          measure: `reported ${claim.printed}`,
          from: "2024-01",
          until: "2024-12",
          surplus_usd: claim.value,
          reported_less_official_usd: null,
          mark: "reference",
          gap: null,
          source_id: article,
          as_of: "2025-04-01",
          vintage: "",
        },
        ...bars,
      ];
    });
  },
  title: ({ points }) => finding(points),
  subtitle: ({ points }) =>
    `Goods surplus with the United States as one article reports it for “last year” (diamond), beside the official January–November and full-year 2024 in each vintage, ${moneyUnit(points.map((point) => point.surplus_usd)).words}. Census basis, not seasonally adjusted.`,
  columns: {
    ...partnerColumns,
    group: textColumn("Group", "Partner whose bars stand together"),
    measure: textColumn("Figure", "Reported, or official with its period and vintage"),
    from: monthColumn("From", "First month of the period; of a reported figure, of the period it states"),
    until: monthColumn("Until", "Last month of the period; of a reported figure, of the period it states"),
    surplus_usd: moneyColumn(
      "Surplus",
      "The partner’s surplus with the United States: imports minus exports of the US record",
    ),
    reported_less_official_usd: moneyColumn("Reported less official", "The reported surplus minus this official one"),
    mark: textColumn("Mark", "reference = the reported figure, fill = January to November, context = the full year"),
    gap: textColumn("Gap", "What is missing, in words"),
  },
  mark: "bar",
  x: "measure",
  y: "surplus_usd",
  series: { key: "partner", name: "partner_name" },
  notes: () => [
    "A surplus of the partner is minus the US balance with it.",
    "The vintage of June 2026 gives the full year only; its January–November is not on file and is left as a gap.",
    "The article says “last year”; which period fits is computed in the ledger, not typed.",
  ],
});

/** Whether every reported figure equals January–November in one vintage to the printed digit (0.05 bn). */
function finding(points: readonly Point[]): string {
  const within = (point: Point) => Math.abs(Number(point.reported_less_official_usd)) <= 50_000_000;
  const fits = points.filter((p) => p.until === "2024-11" && p.reported_less_official_usd !== null && within(p));
  const vintage = [...new Set(fits.map((p) => p.vintage))].find((v) =>
    partners.every((p) => fits.some((f) => f.partner === p && f.vintage === v)),
  );
  const year = points.filter((p) => p.mark === "context" && p.partner === "CHN" && p.surplus_usd !== null).at(0);
  if (vintage)
    return `“Last year” was eleven months: ${numberWord(partners.length)} reported surpluses fit January–November 2024`;
  return `${joinWords(partners.map(partnerName))}: reported and official surpluses of 2024${year ? `, China ${formatMoney(Number(year.surplus_usd))}` : ""}`;
}
