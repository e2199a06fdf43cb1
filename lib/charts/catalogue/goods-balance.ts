import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { tradeWindows } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords, numberWord, sentence } from "@/lib/format/phrase";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns } from "../column";
import type { View } from "../controls";
import { foremost } from "../foremost";
import { partnerName } from "../partners";
import { drawnMonths, duringWords, stepAndPeriod } from "../step-words";
import { monthsOnFile, partnersWithTrade, tradeNotes, tradeOf, tradeProvenance } from "../trade";

export default defineChart({
  name: "Goods balance by partner",
  topic: "balances",
  inputs: { trade: goodsTradeByPartnerMonthly },
  controls: {
    partner: { defaults: ["VNM", "TWN", "CHN", "KOR", "JPN"], among: partnersWithTrade },
    period: { from: "2015-01", within: monthsOnFile },
    step: { default: "12m", options: ["month", "12m", "year"] },
  },
  points: ({ trade }, view) =>
    view.partner
      .flatMap((partner) =>
        tradeWindows(tradeOf(trade, partner), view.step, view.from, view.until).map((window) => ({
          month: window.until,
          partner,
          partner_name: partnerName(partner),
          balance_usd: window.balance_usd,
          exports_usd: window.exports_usd,
          imports_usd: window.imports_usd,
          ...tradeProvenance(window.vintages),
        })),
      )
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0)),
  title: ({ view, points }) => finding(points, view),
  subtitle: ({ points, view }) =>
    `US goods balance by partner, ${stepAndPeriod(view, moneyUnit(points.map((point) => point.balance_usd)).words, drawnMonths(points, "balance_usd"))}. Census basis, not seasonally adjusted. A deficit is negative.`,
  columns: {
    month: monthColumn("Month", "Last month of the window (month, twelve months or calendar year)"),
    ...partnerColumns,
    balance_usd: moneyColumn("Balance", "Exports minus imports; a US deficit is negative"),
    exports_usd: moneyColumn("Exports", "Domestic exports and re-exports, f.a.s. value"),
    imports_usd: moneyColumn("Imports", "General imports, customs value"),
  },
  mark: "line",
  x: "month",
  y: "balance_usd",
  series: { key: "partner", name: "partner_name" },
  annotations: { events: ["tariff-action", "trade-agreement"], figures: "goods-balance" },
  notes: ({ view }) => [
    ...(view.step === "12m" ? ["Each point is the sum of the twelve months that end in the month named."] : []),
    ...tradeNotes(view),
  ],
});

interface BalancePoint {
  month: string;
  partner: string;
  partner_name: string;
  balance_usd: number | null;
}

/** Who overtook China where it is shown beside others; else whose deficit is the largest. */
function finding(points: readonly BalancePoint[], view: View): string {
  const known = points.filter((point) => point.balance_usd !== null);
  const lastOf = (partner: string) => known.findLast((point) => point.partner === partner)?.balance_usd ?? 0;
  const firstOf = (partner: string) => known.find((point) => point.partner === partner)?.balance_usd ?? 0;
  const partners = [...new Set(known.map((point) => point.partner))].sort((a, b) => lastOf(a) - lastOf(b));
  const overtook = partners.filter((p) => p !== "CHN" && firstOf(p) > firstOf("CHN") && lastOf(p) < lastOf("CHN"));
  if (partners.includes("CHN") && overtook.length > 0)
    return `${joinWords(overtook.map(partnerName))} ${overtook.length > 1 ? "have" : "has"} overtaken China in the US goods deficit`;
  const widest = partners[0];
  if (widest === undefined) return "No goods trade on file for this view";
  const last = known.findLast((point) => point.partner === widest);
  const value = last?.balance_usd ?? 0;
  const printed = (partner: string) => formatMoneyAtScale(lastOf(partner));
  const alone = foremost(partners, printed).length === 1;
  const among =
    value < 0 && partners.length > 1 && alone ? `, the largest of the ${numberWord(partners.length)} shown` : "";
  // Its own last month: a partner's record may end before the view does.
  const until = (last?.month ?? view.until) as Month;
  const during = duringWords(view.step, until);
  const word = value < 0 ? "deficit" : "surplus";
  return sentence(
    `the US goods ${word} with ${partnerPhrase(partnerName(widest))} was ${formatMoneyAtScale(Math.abs(value))} ${during}${among}`,
  );
}
