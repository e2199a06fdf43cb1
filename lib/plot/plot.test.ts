import { describe, expect, it } from "vitest";
import { spread } from "./spread";
import { fitLines } from "./text-width";
import { spanOf, timePosition, timeTicks, yearTicks } from "./time-axis";
import { areWritten, moneyDecimals, valueAxis, valueLabel, valueLabels } from "./value-axis";

describe("spread", () => {
  it("parts neighbours by the least movement and keeps the rest", () => {
    expect(spread([10, 12, 100], 20, 0, 200)).toEqual([1, 21, 100]);
    expect(spread([100, 12, 10], 20, 0, 200)).toEqual([100, 21, 1]);
    expect(spread([198, 199], 20, 0, 200)).toEqual([180, 200]);
  });
});

describe("time axis", () => {
  it("draws a month and a year in their middle, a day where it begins", () => {
    // December has 31 days, the leap year 2024 has 366: 16 December, noon; 2 July.
    expect(timePosition("2024-12") - timePosition("2024-12-16")).toBe(0.5);
    expect(timePosition("2024")).toBe(timePosition("2024-07-02"));
  });

  it("ends with the last value, or with what is marked after it in the same period", () => {
    const [first, last] = spanOf(["2024-01", "2024-12"]);
    expect([first, last]).toEqual([timePosition("2024-01-01"), timePosition("2024-12")]);
    expect(spanOf(["2024-01", "2024-12"], false, ["2024-12-30", "2025-01-20"])[1]).toBe(timePosition("2024-12-30"));
    expect(spanOf(["2024", "2025"], true)[1]).toBe(timePosition("2026-01-01"));
    expect(spanOf(["2025"])).toEqual([timePosition("2025-01-01"), timePosition("2026-01-01")]);
  });

  it("has no more years than asked, from every fifth on round ones", () => {
    const years = (from: number, until: number) =>
      Array.from({ length: until - from + 1 }, (_, at) => String(from + at));
    const labels = (all: string[], most: number, short = false) =>
      yearTicks(all, most, short).map(({ label }) => label);
    expect(labels(years(2015, 2025), 7)).toEqual(["2015", "2017", "2019", "2021", "2023", "2025"]);
    expect(labels(years(1985, 2025), 5, true)).toEqual(["1990", "’00", "’10", "’20"]);
    expect(labels(years(1985, 2025), 7)).toEqual(["1990", "2000", "2010", "2020"]);
    expect(labels(years(1993, 2025), 7)).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
  });

  it("never has more ticks than asked and names each year once", () => {
    const ticks = timeTicks(timePosition("2015-01-01"), timePosition("2026-08"), 7, false);
    expect(ticks.map((tick) => tick.label)).toEqual(["2015", "2017", "2019", "2021", "2023", "2025"]);
    const days = timeTicks(timePosition("2025-01-01"), timePosition("2026-10-10"), 8, false);
    expect(days.map((tick) => tick.label)).toEqual(["Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr", "Jul", "Oct"]);
  });
});

describe("the start of an axis of time", () => {
  it.each([
    [["2010-01", "2026-08"], "2010"],
    [["2015-01", "2026-08"], "2015"],
    [["2024-01", "2026-08"], "Jan 2024"],
    [["1985-01", "2026-08"], "1985"],
    // The first year that begins on the axis.
    [["2015-03", "2026-08"], "2016"],
  ])("of %j is named: %s", (months, first) => {
    const [from, until] = spanOf(months);
    const ticks = timeTicks(from, until, 7, false);
    expect(ticks[0]?.label).toBe(first);
    expect(ticks.length).toBeLessThanOrEqual(7);
  });
});

describe("value axis", () => {
  it("always holds zero and puts the unit on the last tick alone", () => {
    expect(valueAxis([-418e9, -11e9]).domain[1]).toBe(0);
    expect(valueLabels(valueAxis([0.1, 1.45]), { kind: "rate" })).toEqual(["0", "50", "100", "150%"]);
    expect(valueAxis([0.1, 1.45]).domain).toEqual([0, 1.508]);
  });
});

describe("small sums", () => {
  it("never print two ticks alike, nor an end of a line as zero", () => {
    // Andorra, 12-month balances of −48 to 3 million dollars.
    const millions = { kind: "money", power: 6 } as const;
    const labels = valueLabels(valueAxis([-47_500_000, 1_300_000]), millions);
    expect(labels).toEqual(["−40", "−30", "−20", "−10", "0"]);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.at(-1)).toBe("0");
    const decimals = moneyDecimals([-47_500_000, 1_300_000], [1_300_000], millions);
    expect(valueLabel(1_300_000, millions, decimals)).toBe("1");
    // Beside billions, in billions.
    const billions = { kind: "money" } as const;
    const beside = moneyDecimals([-47_500_000_000, -40_000_000], [-166_400_000_000, -40_000_000], billions);
    expect(valueLabel(-40_000_000, billions, beside)).toBe("−0.04");
  });
});

describe("rates", () => {
  it("of the law are printed as written, measured ones with the same decimals everywhere", () => {
    expect(areWritten([0.1, 0.125, 1.45])).toBe(true);
    expect(valueLabel(0.1, { kind: "rate" }, 1, true)).toBe("10%");
    expect(areWritten([0.1203, 0.146])).toBe(false);
    expect(valueLabel(0.1203, { kind: "rate" }, 1, false)).toBe("12.0%");
  });
});

describe("long words", () => {
  it("take a second line, then an ellipsis", () => {
    const words = "Response to US steel and aluminum tariffs";
    expect(fitLines(words, 14, 1000, 2)).toEqual([words]);
    expect(fitLines(words, 14, 200, 2).join(" ")).toBe(words);
    expect(fitLines(words, 14, 200, 2)).toHaveLength(2);
    expect(fitLines(words, 14, 100, 2).at(-1)).toMatch(/…$/);
  });
});
