import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { readTable } from "@/lib/data/table";
import { tradeWindows } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords, sentence } from "@/lib/format/phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns, rateColumn } from "../column";
import { partnerName } from "../partners";
import { drawnMonths, duringWords, stepAndPeriod } from "../step-words";
import { isAggregate, monthBounds, partnersWithTrade, tradeNotes, tradeOf, tradeProvenance } from "../trade";

export default defineChart({
  name: "Shares of the US goods deficit",
  topic: "balances",
  inputs: { trade: goodsTradeByPartnerMonthly },
  controls: {
    partner: {
      defaults: ["CHN", "MEX", "VNM", "TWN", "JPN", "KOR"],
      among: () => partnersWithTrade().filter((code) => !isAggregate(code) || code === "EUU"),
    },
    period: { from: "2015-01", within: () => monthBounds(tradeOf(trade(), "WLD")) },
    step: { default: "12m", options: ["12m", "year"] },
  },
  points: ({ trade }, view) => {
    const world = tradeWindows(tradeOf(trade, "WLD"), view.step, view.from, view.until);
    const own = new Map(
      view.partner.map((partner) => [
        partner,
        new Map(tradeWindows(tradeOf(trade, partner), view.step, view.from, view.until).map((w) => [w.until, w])),
      ]),
    );
    return world.flatMap((all) =>
      view.partner.map((partner) => {
        const window = own.get(partner)?.get(all.until);
        const balance_usd = window?.balance_usd ?? null;
        return {
          month: all.until,
          partner,
          partner_name: partnerName(partner),
          share: balance_usd === null || !all.balance_usd || all.balance_usd > 0 ? null : balance_usd / all.balance_usd,
          balance_usd,
          world_balance_usd: all.balance_usd,
          ...tradeProvenance([...new Set([...all.vintages, ...(window?.vintages ?? [])])].sort()),
        };
      }),
    );
  },
  title: ({ points, view }) => {
    const known = points.filter((point) => point.share !== null);
    const end = known.filter((point) => point.month === known.at(-1)?.month);
    const largest = [...end].sort((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
    if (!largest) return "No world deficit is on file for this period";
    const first = known.find((point) => point.partner === largest.partner);
    const during = ({ month }: { month: string }) => duringWords(view.step, month as Month);
    if ((largest.share ?? 0) <= 0)
      return `The United States had no goods deficit with ${joinWords(end.map((point) => partnerPhrase(point.partner_name)))} ${during(largest)}`;
    const before =
      first && first.month !== largest.month ? `, from ${formatShare(first.share ?? 0, 0)}% ${during(first)}` : "";
    return `${sentence(partnerPhrase(largest.partner_name))} made up ${formatShare(largest.share ?? 0, 0)}% of the US goods deficit ${during(largest)}${before}`;
  },
  subtitle: ({ points, view }) =>
    `Goods balance with each partner divided by the balance with the world, ${stepAndPeriod(view, "per cent", drawnMonths(points, "share"))}. Census basis, not seasonally adjusted.`,
  columns: {
    month: monthColumn("Month", "Last month of the window"),
    ...partnerColumns,
    share: rateColumn("Share of the deficit", "Balance with the partner divided by the balance with the world"),
    balance_usd: moneyColumn("Balance", "Exports minus imports; a US deficit is negative"),
    world_balance_usd: moneyColumn("World balance", "The same with all partners"),
  },
  mark: "line",
  x: "month",
  y: "share",
  series: { key: "partner", name: "partner_name" },
  annotations: { events: ["tariff-action", "trade-agreement"] },
  notes: ({ view }) => [
    "The world balance nets surpluses against deficits, so the shares of all deficits together exceed 100%. A partner with which the United States has a surplus has a negative share.",
    "The balance with the world is on file from January 1987.",
    ...tradeNotes(view),
  ],
});

function trade() {
  return readTable(goodsTradeByPartnerMonthly);
}
