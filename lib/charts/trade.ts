import { type MonthlyTrade, monthsOfYear } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { joinWords } from "@/lib/format/phrase";
import { type GoodsTradeRow, goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { readTable } from "@/lib/data/table";
import type { Provenance } from "./chart";
import type { View } from "./controls";

const grouped = new WeakMap<readonly GoodsTradeRow[], Map<string, MonthlyTrade[]>>();

/** The months of one partner, oldest first. The table is grouped once. */
export function tradeOf(trade: readonly GoodsTradeRow[], partner: string): readonly MonthlyTrade[] {
  return tradeByPartner(trade).get(partner) ?? [];
}

/** All partners' months, oldest first. */
export function tradeByPartner(trade: readonly GoodsTradeRow[]): ReadonlyMap<string, MonthlyTrade[]> {
  const known = grouped.get(trade);
  if (known) return known;
  const groups = new Map<string, MonthlyTrade[]>();
  for (const row of trade) {
    const group = groups.get(row.partner);
    if (group) group.push(row);
    else groups.set(row.partner, [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.month < b.month ? -1 : 1));
  grouped.set(trade, groups);
  return groups;
}

/** Partners that have any month on file, in the order of their codes. */
export function partnersWithTrade(): string[] {
  return [...tradeByPartner(readTable(goodsTradeByPartnerMonthly)).keys()].sort();
}

/** First and last month of the table of goods trade. */
export function monthsOnFile(): readonly [Month, Month] {
  bounds ??= readTable(goodsTradeByPartnerMonthly).reduce<[Month, Month]>(
    ([first, last], { month }) => [month < first ? month : first, month > last ? month : last],
    ["9999-12" as Month, "0000-01" as Month],
  );
  return bounds;
}
let bounds: readonly [Month, Month] | undefined;

export function yearsOnFile(): readonly [number, number] {
  const [first, last] = monthsOnFile();
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
}

/** Newest year of which every month is on file for the world's largest partners. */
export function lastFullYear(): number {
  const canada = tradeOf(readTable(goodsTradeByPartnerMonthly), "CAN");
  const [, last] = yearsOnFile();
  return monthsOfYear(canada, last).length === 12 ? last : last - 1;
}

/** Provenance of a figure added from rows of these vintages; as-of is the newest release among them. */
export function tradeProvenance(vintages: readonly string[]): Provenance {
  return { source_id: goodsTradeByPartnerMonthly.id, as_of: vintages.at(-1) ?? "", vintage: vintages.join(";") };
}

/** What must be said wherever these rows are shown: breaks, gaps, mixed vintages, who is counted apart. */
export function tradeNotes(view: Pick<View, "partner" | "from" | "until" | "step">): string[] {
  const trade = readTable(goodsTradeByPartnerMonthly);
  const notes: string[] = [];
  const late = view.partner
    .map((partner) => ({ partner, first: tradeOf(trade, partner)[0]?.month }))
    .filter(({ first }) => first !== undefined && first > view.from);
  if (view.until > "2024-12" && view.from <= "2024-12")
    notes.push(
      "Vintages are mixed: rows of 2022–2024 are one annual revision behind those of 2025–2026. The column Vintage names the releases each value was computed from.",
    );
  if (view.partner.includes("EUU") && view.from < "2022-01")
    notes.push(
      "The EU is a broken series: to 2021 as Census printed it (with the United Kingdom until 2020), from 2022 the EU27.",
    );
  if (late.length > 0) notes.push(`Nothing is on file before ${joinWords(late.map((l) => `${l.first} for ${l.partner}`))}.`);
  if (view.partner.includes("WLD")) notes.push("The world total ends one month before the partners’ rows.");
  if (view.partner.includes("CHN"))
    notes.push("China is the mainland; Hong Kong, Macau and Taiwan are counted apart.");
  return notes;
}
