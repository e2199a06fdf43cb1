import { addMonths, type Month, monthFromIndex, monthIndex, monthNumber, monthsBetween } from "./period";

/** Exports and imports of one partner in one month, whole dollars, with the release (vintage) they were read from. */
export interface MonthlyTrade {
  month: Month;
  exports_usd: number;
  imports_usd: number;
  vintage: string;
}

/** Trade of a window that ends in `until`: whole dollars, balance = exports − imports (a deficit is negative). */
export interface TradeWindow {
  from: Month;
  until: Month;
  exports_usd: number | null;
  imports_usd: number | null;
  balance_usd: number | null;
  /** Distinct vintages of the months added, oldest first; more than one is a mixed sum. */
  vintages: string[];
}

/** `month` = each month alone, `12m` = the twelve months that end in it, `year` = calendar years that are complete. */
export type Step = "month" | "12m" | "year";

/** balance = exports − imports, whole dollars; a US deficit is negative. */
export function balance(trade: { exports_usd: number; imports_usd: number }): number {
  return trade.exports_usd - trade.imports_usd;
}

/**
 * The windows of a partner's months that end between `from` and `until`. A window with a month missing has null
 * values: it is a gap, never a smaller sum. Nothing is given before the first window that could be complete.
 */
export function tradeWindows(months: readonly MonthlyTrade[], step: Step, from: Month, until: Month): TradeWindow[] {
  if (months.length === 0) return [];
  const byMonth = new Map(months.map((row) => [row.month, row]));
  const first = months.reduce((low, row) => (row.month < low ? row.month : low), (months[0] as MonthlyTrade).month);
  const length = step === "month" ? 1 : 12;
  return monthsBetween(from, until)
    .filter((end) => monthIndex(end) - length + 1 >= monthIndex(first))
    .filter((end) => step !== "year" || monthNumber(end) === 12)
    .map((end) => sumWindow(byMonth, addMonths(end, 1 - length), end));
}

/** Sum of all months from `from` to `until`; null values where one is missing. */
export function sumWindow(byMonth: ReadonlyMap<Month, MonthlyTrade>, from: Month, until: Month): TradeWindow {
  let exports_usd = 0;
  let imports_usd = 0;
  const vintages = new Set<string>();
  for (let index = monthIndex(from); index <= monthIndex(until); index++) {
    const row = byMonth.get(monthFromIndex(index));
    if (!row) return { from, until, exports_usd: null, imports_usd: null, balance_usd: null, vintages: [] };
    exports_usd += row.exports_usd;
    imports_usd += row.imports_usd;
    vintages.add(row.vintage);
  }
  return {
    from,
    until,
    exports_usd,
    imports_usd,
    balance_usd: exports_usd - imports_usd,
    vintages: [...vintages].sort(),
  };
}

/** The months of a calendar year on file, e.g. 8 of a year that is still running. */
export function monthsOfYear(months: readonly MonthlyTrade[], year: number): MonthlyTrade[] {
  return months.filter((row) => row.month.startsWith(`${year}-`));
}
