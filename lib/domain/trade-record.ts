import { type MonthlyTrade, sumWindow } from "./balance";
import { type Month, monthsBetween } from "./period";
import type { Window } from "./reconcile-windows";

/** Trade of a window in one release; null where the series does not count that direction. */
export interface TradeSum {
  window: Window;
  exports: number | null;
  imports: number | null;
  /** Releases the rows came from, oldest first; more than one is a mixed sum. */
  vintages: readonly string[];
  dataset: string;
}

/** One official series: whose, what it counts and how. */
export interface TradeSeries {
  reporter: string;
  coverage: "goods";
  basis: "census" | "imports-for-consumption";
  adjustment: "not-adjusted";
  unit: "usd" | "jpy";
  partners: ReadonlySet<string>;
  /** The window in every release on file, newest first; empty where a month is missing. */
  sums(partner: string, window: Window): TradeSum[];
}

/** The official trade series on file, the principal one first. */
export interface TradeRecord {
  series: readonly TradeSeries[];
}

type PartnerMonth = MonthlyTrade & { partner: string };

/** A window that was published as a sum of its own, in one release. */
export interface PublishedSum {
  partner: string;
  from: Month;
  until: Month;
  exports_usd: number;
  imports_usd: number;
  vintage: string;
}

/** The US goods trade on file: monthly rows, and sums of other releases beside them. Census basis, not adjusted. */
export function usGoodsTrade(monthly: readonly PartnerMonth[], published: readonly PublishedSum[]): TradeSeries {
  const months = new Map<string, Map<Month, MonthlyTrade>>();
  for (const row of monthly) {
    let own = months.get(row.partner);
    if (!own) {
      own = new Map();
      months.set(row.partner, own);
    }
    own.set(row.month, row);
  }
  return {
    reporter: "USA",
    coverage: "goods",
    basis: "census",
    adjustment: "not-adjusted",
    unit: "usd",
    partners: new Set(months.keys()),
    sums(partner, window) {
      const sums: TradeSum[] = published
        .filter((row) => row.partner === partner && row.from === window.from && row.until === window.until)
        .map((row) => ({
          window,
          exports: row.exports_usd,
          imports: row.imports_usd,
          vintages: [row.vintage],
          dataset: "goods-trade-2024-by-vintage",
        }));
      const own = months.get(partner);
      const added = own ? sumWindow(own, window.from, window.until) : null;
      // The same release may be on file both as months and as a sum.
      const known = sums.some((sum) => sum.vintages.join() === added?.vintages.join());
      if (added && added.exports_usd !== null && !known)
        sums.push({
          window,
          exports: added.exports_usd,
          imports: added.imports_usd,
          vintages: added.vintages,
          dataset: "goods-trade-by-partner-monthly",
        });
      return sums.sort(newestFirst);
    },
  };
}

/** A mixed sum is as old as its oldest rows. */
function newestFirst(a: TradeSum, b: TradeSum): number {
  const [x, y] = [a.vintages[0] ?? "", b.vintages[0] ?? ""];
  return x < y ? 1 : x > y ? -1 : 0;
}

/**
 * Imports for consumption: goods that entered consumption, at once or out of a warehouse. Another basis than the
 * general imports of the trade tables; exports are not counted. The world by month, partners for 2024 as a whole.
 */
export function usImportsForConsumption(
  world: readonly { month: Month; imports_for_consumption_usd: number }[],
  of2024: readonly { partner: string; imports_for_consumption_usd: number }[],
): TradeSeries {
  const months = new Map(world.map((row) => [row.month, row.imports_for_consumption_usd]));
  const years = new Map<string, number>();
  for (const { partner, imports_for_consumption_usd } of of2024)
    years.set(partner, (years.get(partner) ?? 0) + imports_for_consumption_usd);
  const importsOf = (partner: string, { from, until }: Window): number | null => {
    if (partner !== "WLD") return from === "2024-01" && until === "2024-12" ? (years.get(partner) ?? null) : null;
    let sum = 0;
    for (const month of monthsBetween(from, until)) {
      const imports = months.get(month);
      if (imports === undefined) return null;
      sum += imports;
    }
    return sum;
  };
  return {
    reporter: "USA",
    coverage: "goods",
    basis: "imports-for-consumption",
    adjustment: "not-adjusted",
    unit: "usd",
    partners: new Set(["WLD", ...years.keys()]),
    sums(partner, window) {
      const imports = importsOf(partner, window);
      const dataset = partner === "WLD" ? "duties-national-monthly" : "duties-by-partner-and-chapter-2024";
      return imports === null ? [] : [{ window, exports: null, imports, vintages: [], dataset }];
    },
  };
}
