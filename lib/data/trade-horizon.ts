import type { Month } from "@/lib/domain/period";
import { goodsTradeByPartnerMonthly } from "./schema/goods-trade-by-partner-monthly";
import { readTable } from "./table";

/** Last month of goods trade on file; of one partner (WLD ends a month earlier) where a code is given. */
export function lastTradeMonth(partner?: string): Month {
  lastMonths ??= readLastMonths();
  const last = lastMonths.get(partner ?? "");
  if (last === undefined) throw new Error(`invariant: no trade on file with ${partner ?? "any partner"}`);
  return last;
}
let lastMonths: Map<string, Month> | undefined;

/** Month of the newest release among the rows of goods trade. */
export function newestTradeVintage(): Month {
  newest ??= readTable(goodsTradeByPartnerMonthly).reduce((high, { vintage }) => (vintage > high ? vintage : high), "");
  return newest as Month;
}
let newest: string | undefined;

function readLastMonths(): Map<string, Month> {
  const last = new Map<string, Month>();
  for (const { partner, month } of readTable(goodsTradeByPartnerMonthly))
    for (const key of ["", partner]) if (month > (last.get(key) ?? "")) last.set(key, month);
  return last;
}
