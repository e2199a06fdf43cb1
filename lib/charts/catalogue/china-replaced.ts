import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { readTable } from "@/lib/data/table";
import { tradeWindows } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns, rateColumn } from "../column";
import { partnerName } from "../partners";
import { isAggregate, monthBounds, partnersWithTrade, tradeNotes, tradeOf, tradeProvenance } from "../trade";

export default defineChart({
  name: "Who replaced China in US imports",
  topic: "balances",
  inputs: { trade: goodsTradeByPartnerMonthly },
  controls: {
    partner: {
      defaults: ["CHN", "MEX", "VNM", "TWN", "KOR", "IND"],
      among: () => partnersWithTrade().filter((code) => code !== "WLD"),
    },
    period: {
      from: "2017-12",
      within: () => monthBounds(tradeOf(readTable(goodsTradeByPartnerMonthly), "WLD")),
    },
    as: { default: "share", options: ["share", "usd"] },
  },
  points: ({ trade }, view) => {
    const windows = (partner: string) =>
      new Map(tradeWindows(tradeOf(trade, partner), "12m", view.from, view.until).map((w) => [w.until, w]));
    const world = windows("WLD");
    const own = new Map(view.partner.map((partner) => [partner, windows(partner)]));
    return [...world.values()].flatMap((all) =>
      view.partner.map((partner) => {
        const window = own.get(partner)?.get(all.until);
        const imports_usd = window?.imports_usd ?? null;
        const share = imports_usd === null || !all.imports_usd ? null : imports_usd / all.imports_usd;
        return {
          month: all.until,
          partner,
          partner_name: partnerName(partner),
          share,
          imports_usd,
          world_imports_usd: all.imports_usd,
          ...tradeProvenance([...new Set([...all.vintages, ...(window?.vintages ?? [])])].sort()),
        };
      }),
    );
  },
  title: ({ points, view }) => {
    if (view.as === "usd") return dollarFinding(points, view.partner);
    const changes = view.partner.flatMap((partner) => {
      const known = points.filter((point) => point.partner === partner && point.share !== null);
      const [first, last] = [known[0], known.at(-1)];
      return first && last ? [{ partner, first, last, change: (last.share ?? 0) - (first.share ?? 0) }] : [];
    });
    const china = changes.find((change) => change.partner === "CHN");
    const gained = changes.filter((c) => !isAggregate(c.partner)).sort((a, b) => b.change - a.change)[0];
    if (!gained) return "No imports are on file for this period";
    const gain = `${gained.last.partner_name} gained ${formatShare(gained.change)} points`;
    if (!china || gained.partner === "CHN" || gained.change <= 0)
      return `${gained.last.partner_name} supplied ${formatShare(gained.last.share ?? 0)}% of US goods imports in the year to ${formatMonth(gained.last.month)} (${formatMoney(gained.last.imports_usd ?? 0)})`;
    return `China’s share of US goods imports went from ${formatShare(china.first.share ?? 0)}% in the year to ${formatMonth(china.first.month)} to ${formatShare(china.last.share ?? 0)}% in the year to ${formatMonth(china.last.month)}; ${gain}`;
  },
  subtitle: ({ points, view }) =>
    `${view.as === "usd" ? `General imports, ${moneyUnit(points.map((point) => point.imports_usd)).words}` : "Share of US general imports, per cent"}, 12-month sums, ${formatMonths(view.from, view.until)}. Customs value, not seasonally adjusted.`,
  columns: {
    month: monthColumn("12 months to", "Last month of the twelve"),
    ...partnerColumns,
    share: rateColumn("Share", "Imports from the partner divided by imports from all partners"),
    imports_usd: moneyColumn("Imports", "General imports, customs value, of twelve months"),
    world_imports_usd: moneyColumn("World imports", "The same from all partners"),
  },
  mark: "line",
  x: "month",
  y: ({ as }) => (as === "usd" ? "imports_usd" : "share"),
  series: { key: "partner", name: "partner_name" },
  annotations: { events: ["tariff-action", "trade-agreement"] },
  notes: ({ view }) => [
    "A partner’s gain says where imports come from, not that it took the very goods China lost.",
    ...tradeNotes({ ...view, step: "12m" }),
  ],
});

interface ImportsPoint {
  month: Month;
  partner: string;
  partner_name: string;
  imports_usd: number | null;
}

/** China's imports at both ends in dollars, and whose rose most; else the largest of those shown. */
function dollarFinding(points: readonly ImportsPoint[], partners: readonly string[]): string {
  const changes = partners.flatMap((partner) => {
    const known = points.filter((point) => point.partner === partner && point.imports_usd !== null);
    const [first, last] = [known[0], known.at(-1)];
    return first && last ? [{ partner, first, last, change: (last.imports_usd ?? 0) - (first.imports_usd ?? 0) }] : [];
  });
  const money = (usd: number | null) => formatMoneyAtScale(usd ?? 0);
  const china = changes.find(({ partner }) => partner === "CHN");
  const [gained] = changes.filter(({ partner }) => !isAggregate(partner)).sort((a, b) => b.change - a.change);
  if (!gained) return "No imports are on file for this period";
  const from = partnerPhrase(gained.last.partner_name);
  if (!china || gained.partner === "CHN" || gained.change <= 0)
    return `US goods imports from ${from} were ${money(gained.last.imports_usd)} in the year to ${formatMonth(gained.last.month)}`;
  return `US goods imports from China went from ${money(china.first.imports_usd)} in the year to ${formatMonth(china.first.month)} to ${money(china.last.imports_usd)} in the year to ${formatMonth(china.last.month)}; those from ${from} rose by ${money(gained.change)}`;
}
