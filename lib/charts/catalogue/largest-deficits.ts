import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { balance, monthsOfYear } from "@/lib/domain/balance";
import { formatSpan } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { moneyUnit } from "@/lib/format/money-unit";
import { count } from "@/lib/format/number";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords } from "@/lib/format/phrase";
import { defineChart } from "../chart";
import { countColumn, moneyColumn, monthColumn, partnerColumns, yearColumn } from "../column";
import { foremost } from "../foremost";
import { partnerName } from "../partners";
import { isAggregate, lastFullYear, tradeByPartner, tradeProvenance, yearsOnFile } from "../trade";

const shown = 20;

export default defineChart({
  name: "Largest deficits of a year",
  topic: "balances",
  inputs: { trade: goodsTradeByPartnerMonthly },
  controls: { year: { default: lastFullYear, within: yearsOnFile } },
  points: ({ trade }, { year }) =>
    [...tradeByPartner(trade)]
      .filter(([partner]) => !isAggregate(partner))
      .flatMap(([partner, all]) => {
        const months = monthsOfYear(all, year);
        const [first, last] = [months[0], months.at(-1)];
        if (!first || !last) return [];
        const exports_usd = months.reduce((sum, month) => sum + month.exports_usd, 0);
        const imports_usd = months.reduce((sum, month) => sum + month.imports_usd, 0);
        return {
          year: String(year),
          from: first.month,
          until: last.month,
          months: months.length,
          partner,
          partner_name: partnerName(partner),
          balance_usd: balance({ exports_usd, imports_usd }),
          exports_usd,
          imports_usd,
          ...tradeProvenance([...new Set(months.map((month) => month.vintage))].sort()),
        };
      })
      .filter((point) => point.balance_usd < 0)
      .sort((a, b) => a.balance_usd - b.balance_usd)
      .slice(0, shown),
  title: ({ points, view }) => {
    const first = points[0];
    if (!first) return `No goods trade is on file for ${view.year}`;
    const deficit = (point: typeof first) => formatMoney(Math.abs(point.balance_usd));
    const largest = foremost(points, deficit).map((point) => partnerPhrase(point.partner_name));
    const what = largest.length > 1 ? "the largest US goods deficits" : "the largest US goods deficit";
    return `Of single partners, ${what} of ${formatSpan(first.from, first.until)} ${largest.length > 1 ? "were" : "was"} with ${joinWords(largest)}: ${deficit(first)}${largest.length > 1 ? " each" : ""}`;
  },
  subtitle: ({ points, view }) =>
    `US goods balance of the ${points.length} single partners with the largest deficits, ${moneyUnit(points.map((point) => point.balance_usd)).words}, ${points[0] ? formatSpan(points[0].from, points[0].until) : view.year}.${points[0] ? euBalance(view.year, points[0]) : ""} Census basis, not seasonally adjusted. A deficit is negative.`,
  columns: {
    year: yearColumn("Year", "Calendar year"),
    from: monthColumn("First month", "First month added"),
    until: monthColumn("Last month", "Last month added"),
    months: countColumn("Months", "Months added; fewer than 12 in a year that is not complete"),
    ...partnerColumns,
    balance_usd: moneyColumn("Balance", "Exports minus imports; a US deficit is negative"),
    exports_usd: moneyColumn("Exports", "Domestic exports and re-exports, f.a.s. value"),
    imports_usd: moneyColumn("Imports", "General imports, customs value"),
  },
  mark: "bar",
  x: "partner_name",
  y: "balance_usd",
  series: { key: "partner", name: "partner_name" },
  notes: ({ points, view }) => [
    ...coverage(view.year, points[0]?.months ?? 0),
    "The world and the EU have no bar: they would count their members twice.",
  ],
});

/** The EU as a whole beside its members, who stand singly in the bars; nothing before its record begins (1997). */
function euBalance(year: number, { from, until }: { from: string; until: string }): string {
  const months = monthsOfYear(tradeByPartner().get("EUU") ?? [], year);
  if (months[0]?.month !== from || months.at(-1)?.month !== until) return "";
  const usd = months.reduce((sum, month) => sum + balance(month), 0);
  const members = year < 2020 ? ", the United Kingdom included" : "";
  return ` With the European Union as a whole${members}: ${formatMoney(usd)}.`;
}

function coverage(year: number, months: number): string[] {
  const partners = partnersOnFile(year);
  const early = year < 1992 ? " Before 1992 only about eighty partners are itemised." : "";
  const later = year >= 2025 ? " From 2025 only the partners of the release of October 2026 are on file." : "";
  return [
    `${year} covers ${count(months, "month")} and ${count(partners, "partner")} with trade on file.${early}${later}`,
  ];
}

function partnersOnFile(year: number): number {
  return [...tradeByPartner()].filter(([code, rows]) => !isAggregate(code) && monthsOfYear(rows, year).length > 0)
    .length;
}
