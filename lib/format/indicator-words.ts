import type { Indicator } from "@/lib/domain/figure";

/** What a figure measures, as filters and tables print it. */
export const indicatorWords: Record<Indicator, string> = {
  balance: "Trade balance",
  "balance-change": "Change of a balance",
  "balance-order": "Order of balances",
  exports: "Exports",
  imports: "Imports",
  "two-way-trade": "Exports and imports together",
  "trade-rank": "Rank among partners",
  "trade-share": "Share of trade",
  "trade-growth": "Growth of trade",
  "added-duty": "Added duty",
  "total-duty": "Duty, base included",
  "average-duty": "Average duty",
  "duty-change": "Change of a duty",
  "duties-collected": "Duties collected",
};
