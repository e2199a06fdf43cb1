import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { tradeWindows } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords, numberWord, sentence } from "@/lib/format/phrase";
import { defineChart } from "../chart";
import { moneyColumn, monthColumn, partnerColumns } from "../column";
import { partnerName } from "../partners";
import { drawnMonths, duringWords, momentWords, stepAndPeriod } from "../step-words";
import { monthsOnFile, partnersWithTrade, tradeNotes, tradeOf, tradeProvenance } from "../trade";

export default defineChart({
  name: "Balances with East Asia, side by side",
  topic: "balances",
  inputs: { trade: goodsTradeByPartnerMonthly },
  controls: {
    partner: { defaults: ["CHN", "JPN", "KOR", "TWN", "HKG", "VNM", "KHM", "LAO"], among: partnersWithTrade },
    period: { from: "2015-01", within: monthsOnFile },
    step: { default: "12m", options: ["month", "12m", "year"] },
  },
  points: ({ trade }, view) =>
    view.partner.flatMap((partner) =>
      tradeWindows(tradeOf(trade, partner), view.step, view.from, view.until).map((window) => ({
        month: window.until,
        partner,
        partner_name: partnerName(partner),
        balance_usd: window.balance_usd,
        exports_usd: window.exports_usd,
        imports_usd: window.imports_usd,
        ...tradeProvenance(window.vintages),
      })),
    ),
  title: ({ points, view }) => {
    const ends = view.partner.flatMap((partner) => {
      const known = points.filter((point) => point.partner === partner && point.balance_usd !== null);
      const [first, last] = [known[0], known.at(-1)];
      return first && last
        ? [{ name: last.partner_name, from: first.month, first: first.balance_usd ?? 0, last: last.balance_usd ?? 0 }]
        : [];
    });
    if (ends.length === 0) return "No goods trade is on file for this view";
    const start = ends.map(({ from }) => from).sort()[0] as Month;
    // Only who is on file at the start can be said to have changed since: of eight partners five in 1985.
    const compared = ends.filter(({ from }) => from === start);
    const wider = compared.filter((end) => end.last < end.first && end.last < 0);
    // Who has a surplus has no deficit that could widen or not.
    const surplus = ends.filter((end) => end.last > 0);
    const rest = compared.filter((end) => !wider.includes(end) && !surplus.includes(end));
    const named = (of: typeof ends, and = "and") =>
      joinWords(
        of.map(({ name }) => partnerPhrase(name)),
        and,
      );
    const since = momentWords(view.step, start);
    const aside = surplus.length > 0 ? `; with ${named(surplus)} there is a surplus` : "";
    const deficits = ends.filter((end) => end.last < 0);
    if (points.every(({ month }) => month <= start) && deficits.length > 0)
      return `${sentence(duringWords(view.step, start))} the United States had a goods deficit with ${named(deficits)}${aside}`;
    if (surplus.length === ends.length) return `The United States has a goods surplus with ${named(surplus)}`;
    if (wider.length === 0)
      return `The US goods deficit has not widened with ${named(rest, "or")} since ${since}${aside}`;
    const others = compared.length - wider.length;
    const of = `${compared.length < ends.length ? "the " : ""}${numberWord(compared.length)} partners${compared.length < ends.length ? " on file" : ""}`;
    return others > 0 && others < wider.length
      ? `The US goods deficit has widened with ${numberWord(wider.length)} of ${of} since ${since}${rest.length > 0 ? `; not with ${named(rest)}` : ""}${aside}`
      : sentence(`the US goods deficit has widened with ${named(wider)} since ${since}`);
  },
  subtitle: ({ points, view }) =>
    `US goods balance with each partner, ${stepAndPeriod(view, moneyUnit(points.map((point) => point.balance_usd)).words, drawnMonths(points, "balance_usd"))}, all panels on one scale. Census basis, not seasonally adjusted. A deficit is negative.`,
  columns: {
    month: monthColumn("Month", "Last month of the window (month, twelve months or calendar year)"),
    ...partnerColumns,
    balance_usd: moneyColumn("Balance", "Exports minus imports; a US deficit is negative"),
    exports_usd: moneyColumn("Exports", "Domestic exports and re-exports, f.a.s. value"),
    imports_usd: moneyColumn("Imports", "General imports, customs value"),
  },
  mark: "panels",
  x: "month",
  y: "balance_usd",
  series: { key: "partner", name: "partner_name" },
  panel: { key: "partner", name: "partner_name", shared: true },
  notes: ({ view }) => ["Names and codes follow US trade statistics and imply no position.", ...tradeNotes(view)],
});
