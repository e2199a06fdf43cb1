import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { tradeWindows } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns, textColumn } from "../column";
import { partnerName } from "../partners";
import { drawnMonths, duringWords, stepAndPeriod } from "../step-words";
import { monthsOnFile, partnersWithTrade, tradeNotes, tradeOf, tradeProvenance } from "../trade";

export default defineChart({
  name: "Exports and imports with one partner",
  topic: "balances",
  inputs: { trade: goodsTradeByPartnerMonthly },
  controls: {
    partner: { defaults: ["CHN"], among: partnersWithTrade, most: 1 },
    period: { from: "2015-01", within: monthsOnFile },
    step: { default: "12m", options: ["month", "12m", "year"] },
  },
  points: ({ trade }, { partner: [partner = ""], step, from, until }) =>
    tradeWindows(tradeOf(trade, partner), step, from, until).flatMap((window) =>
      (["exports", "imports"] as const).map((flow) => ({
        month: window.until,
        partner,
        partner_name: partnerName(partner),
        flow,
        flow_name: flow === "exports" ? "Exports" : "Imports",
        value_usd: flow === "exports" ? window.exports_usd : window.imports_usd,
        balance_usd: window.balance_usd,
        ...tradeProvenance(window.vintages),
      })),
    ),
  title: ({ points, view }) => {
    const last = points.findLast((point) => point.balance_usd !== null);
    if (!last)
      return `No goods trade with ${partnerPhrase(partnerName(view.partner[0] as string))} is on file for this period`;
    const exports = points.find((p) => p.month === last.month && p.flow === "exports")?.value_usd ?? 0;
    const imports = points.find((p) => p.month === last.month && p.flow === "imports")?.value_usd ?? 0;
    const when = duringWords(view.step, last.month as Month);
    if (exports === 0 || imports === 0)
      return `The United States sold goods of ${formatMoneyAtScale(exports)} to ${partnerPhrase(last.partner_name)} and bought ${formatMoneyAtScale(imports)} ${when}`;
    const [more, less] = imports >= exports ? ["bought", "sold"] : ["sold", "bought"];
    const ratio = Math.max(exports, imports) / Math.min(exports, imports);
    return `For every dollar it ${less}, the United States ${more} ${ratio.toFixed(2)} dollars of goods ${more === "bought" ? "from" : "to"} ${partnerPhrase(last.partner_name)} ${when}`;
  },
  subtitle: ({ points, view }) =>
    `US goods exports to and imports from ${partnerPhrase(partnerName(view.partner[0] as string))}, ${stepAndPeriod(view, moneyUnit(points.map((point) => point.value_usd)).words, drawnMonths(points, "value_usd"))}. Census basis, not seasonally adjusted.`,
  columns: {
    month: monthColumn("Month", "Last month of the window (month, twelve months or calendar year)"),
    ...partnerColumns,
    flow: textColumn("Flow", "exports (domestic and re-exports, f.a.s.) or imports (general imports, customs value)"),
    flow_name: textColumn("Line", "Name of the line drawn"),
    value_usd: moneyColumn("Value", "Value of the flow"),
    balance_usd: moneyColumn("Balance", "Exports minus imports; a US deficit is negative"),
  },
  mark: "line",
  x: "month",
  y: "value_usd",
  series: { key: "flow", name: "flow_name" },
  annotations: { events: ["tariff-action", "trade-agreement"] },
  notes: ({ view }) => tradeNotes(view),
});
