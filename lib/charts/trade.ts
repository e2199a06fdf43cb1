import { type GoodsTradeRow, goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { seriesBreaksWithin } from "@/lib/data/series-break";
import { readTable } from "@/lib/data/table";
import { type MonthlyTrade, monthsOfYear } from "@/lib/domain/balance";
import type { Month } from "@/lib/domain/period";
import { formatMonth } from "@/lib/format/date";
import { joinWords } from "@/lib/format/phrase";
import type { Provenance } from "./chart";
import type { View } from "./controls";
import { partnerName } from "./partners";
import { yearNotes } from "./step-words";

const grouped = new WeakMap<readonly GoodsTradeRow[], Map<string, MonthlyTrade[]>>();

/** The months of one partner, oldest first. The table is grouped once. */
export function tradeOf(trade: readonly GoodsTradeRow[], partner: string): readonly MonthlyTrade[] {
  return tradeByPartner(trade).get(partner) ?? [];
}

/** All partners' months, oldest first. */
export function tradeByPartner(
  trade: readonly GoodsTradeRow[] = readTable(goodsTradeByPartnerMonthly),
): ReadonlyMap<string, MonthlyTrade[]> {
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
  return [...tradeByPartner().keys()].sort();
}

/** The world and the EU, which count their members again. */
export function isAggregate(partner: string): boolean {
  return partner === "WLD" || partner === "EUU";
}

/** The partners with the largest general imports of 2024, largest first; aggregates left out. Ordered once. */
export function largestImporters(most: number): string[] {
  importers ??= [...tradeByPartner()]
    .filter(([partner]) => !isAggregate(partner))
    .map(([partner, rows]) => ({
      partner,
      usd: monthsOfYear(rows, 2024).reduce((sum, row) => sum + row.imports_usd, 0),
    }))
    .sort((a, b) => b.usd - a.usd)
    .map(({ partner }) => partner);
  return importers.slice(0, most);
}
let importers: string[] | undefined;

/** First and last month of rows. */
export function monthBounds(rows: readonly { month: Month }[]): readonly [Month, Month] {
  const months = rows.map((row) => row.month).sort();
  return [months[0] as Month, months.at(-1) as Month];
}

/** First and last month of the table of goods trade. */
export function monthsOnFile(): readonly [Month, Month] {
  bounds ??= monthBounds(readTable(goodsTradeByPartnerMonthly));
  return bounds;
}
let bounds: readonly [Month, Month] | undefined;

export function yearsOnFile(): readonly [number, number] {
  const [first, last] = monthsOnFile();
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
}

/** Newest year of which all twelve months are on file (Canada has had trade in every month since 1985). */
export function lastFullYear(): number {
  const [, last] = yearsOnFile();
  const largest = tradeByPartner().get("CAN") ?? [];
  return monthsOfYear(largest, last).length === 12 ? last : last - 1;
}

/** Provenance of a figure added from rows of these vintages; as-of is the newest release among them. */
export function tradeProvenance(vintages: readonly string[]): Provenance {
  return { source_id: goodsTradeByPartnerMonthly.id, as_of: vintages.at(-1) ?? "", vintage: vintages.join(";") };
}

/** What must be said wherever these rows are shown: breaks, gaps, mixed vintages, who is counted apart. */
export function tradeNotes(view: Pick<View, "partner" | "from" | "until" | "step">): string[] {
  const trade = tradeByPartner();
  const notes = yearNotes(view);
  const spans = view.partner.map((partner) => {
    const rows = trade.get(partner) ?? [];
    return { name: partnerName(partner), first: rows[0]?.month ?? null, last: rows.at(-1)?.month ?? null };
  });
  const late = spans.flatMap(({ name, first }) =>
    first !== null && first > view.from ? [`${formatMonth(first)} for ${name}`] : [],
  );
  const early = spans.flatMap(({ name, last }) =>
    last !== null && last < view.until ? [`${formatMonth(last)} for ${name}`] : [],
  );
  if (view.until > "2024-12" && view.from <= "2024-12")
    notes.push(
      "Vintages are mixed: rows of 2022–2024 are one annual revision behind those of 2025–2026. In the table and the CSV the column Vintage names the releases each value was computed from.",
    );
  const breaks = view.partner.flatMap((partner) =>
    seriesBreaksWithin(goodsTradeByPartnerMonthly.id, partner, view.from, view.until),
  );
  if (breaks.length > 0) notes.push(`A broken series: ${breaks.map((row) => row.words).join(". ")}.`);
  if (late.length > 0) notes.push(`Nothing is on file before ${joinWords(late)}.`);
  if (early.length > 0) notes.push(`Nothing is on file after ${joinWords(early)}.`);
  if (view.partner.includes("CHN")) notes.push("China is the mainland; Hong Kong, Macau and Taiwan are counted apart.");
  return notes;
}
