import { describe, expect, it } from "vitest";
import { day, month } from "@/lib/domain/period";
import { formatDay, formatShortDay, formatSpan } from "./date";
import { formatBillions, formatMoney } from "./money";
import { formatChange, formatNumber } from "./number";
import { joinWords } from "./phrase";
import { formatPercent, formatRate, formatShare } from "./rate";

describe("format", () => {
  it("writes deficits with a true minus and billions with a space that does not break", () => {
    expect(formatBillions(-166_422_700_000)).toBe("−166.4");
    expect(formatMoney(-1_073_100_000_000)).toBe("−$1,073.1\u00a0bn");
    expect(formatMoney(229_100_000_000)).toBe("$229.1\u00a0bn");
  });

  it("gives no sign to what rounds to zero", () => {
    expect(formatNumber(-0.04, 1)).toBe("0.0");
    expect(formatChange(0.04, 1)).toBe("0.0");
    expect(formatChange(89.9, 1)).toBe("+89.9");
  });

  it("prints only the decimals a rate has", () => {
    expect(formatRate(0.125)).toBe("12.5%");
    expect(formatRate(0.1)).toBe("10%");
    expect(formatRate(1.45)).toBe("145%");
    expect(formatPercent(0.1475)).toBe("14.75");
    expect(formatShare(0.145, 0)).toBe("15");
    expect(formatShare(0.06889)).toBe("6.9");
    expect(formatPercent(0)).toBe("0");
  });

  it("writes days and spans as the look has them", () => {
    expect(formatDay(day("2025-04-09"))).toBe("9 April 2025");
    expect(formatShortDay(day("2025-04-09"))).toBe("9 Apr 2025");
    expect(formatSpan(month("2024-01"), month("2024-11"))).toBe("Jan–Nov 2024");
    expect(formatSpan(month("2024-01"), month("2024-12"))).toBe("2024");
    expect(joinWords(["Vietnam", "Taiwan", "China"])).toBe("Vietnam, Taiwan and China");
  });
});
