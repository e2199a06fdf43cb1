import { describe, expect, it } from "vitest";
import { type MonthlyTrade, tradeWindows } from "./balance";
import { addMonths, month } from "./period";

// Twelve months of 10 out, 30 in; then a month of 40 out.
const months: MonthlyTrade[] = Array.from({ length: 13 }, (_, at) => ({
  month: addMonths(month("2024-01"), at),
  exports_usd: at === 12 ? 40 : 10,
  imports_usd: 30,
  vintage: at < 12 ? "2025-10" : "2026-10",
}));

describe("tradeWindows", () => {
  it("adds twelve months and names every vintage in the sum", () => {
    expect(tradeWindows(months, "12m", month("2024-01"), month("2025-01"))).toEqual([
      {
        from: "2024-01",
        until: "2024-12",
        exports_usd: 120,
        imports_usd: 360,
        balance_usd: -240,
        vintages: ["2025-10"],
      },
      {
        from: "2024-02",
        until: "2025-01",
        exports_usd: 150,
        imports_usd: 360,
        balance_usd: -210,
        vintages: ["2025-10", "2026-10"],
      },
    ]);
  });

  it("leaves a gap where a month is missing", () => {
    const holed = months.filter((row) => row.month !== "2024-06");
    expect(tradeWindows(holed, "month", month("2024-05"), month("2024-07")).map((w) => w.balance_usd)).toEqual([
      -20,
      null,
      -20,
    ]);
    expect(tradeWindows(holed, "year", month("2024-01"), month("2025-01")).map((w) => w.balance_usd)).toEqual([null]);
  });

  it("gives whole calendar years only", () => {
    expect(tradeWindows(months, "year", month("2024-01"), month("2025-01")).map((w) => w.until)).toEqual(["2024-12"]);
  });
});
