import { describe, expect, it } from "vitest";
import { figureOf } from "./fixtures/figure";
import { fits, rounding } from "./reconcile-rounding";

const of = (over: Parameters<typeof figureOf>[0]) => rounding(figureOf(over)) as { low: number; high: number };

describe("rounding", () => {
  it("is half a unit of the last printed digit to either side", () => {
    expect(of({ printed: "295.4", value: -295_400_000_000 })).toEqual({
      low: -295_450_000_000,
      high: -295_350_000_000,
    });
    expect(of({ printed: "113.10", value: -113_100_000_000 })).toEqual({
      low: -113_105_000_000,
      high: -113_095_000_000,
    });
    expect(of({ printed: "1.24", printed_unit: "USD trillion", value: -1_240_000_000_000 })).toEqual({
      low: -1_245_000_000_000,
      high: -1_235_000_000_000,
    });
    expect(of({ printed: "900", value: 900_000_000_000 })).toEqual({ low: 899_500_000_000, high: 900_500_000_000 });
  });

  it("does not read the zeros of a loosened number, down to two digits", () => {
    expect(of({ printed: "230", value: 230_000_000_000, qualifier: "nearly" })).toEqual({
      low: 225_000_000_000,
      high: 235_000_000_000,
    });
    expect(of({ printed: "760", printed_unit: "USD million", value: -760_000_000, qualifier: "more than" })).toEqual({
      low: -765_000_000,
      high: -755_000_000,
    });
    expect(of({ printed: "10", value: 10_000_000_000, qualifier: "nearly" })).toEqual({
      low: 9_500_000_000,
      high: 10_500_000_000,
    });
  });

  it("is nothing where no number is printed", () => {
    expect(rounding(figureOf({ printed: null, value: null }))).toBeNull();
  });

  it("takes both ends, in spite of binary noise", () => {
    const half = of({ printed: "12", printed_unit: "percent", value: 0.12, unit: "fraction" });
    expect(fits(half, 0.125)).toBe(true);
    expect(fits(half, 0.1 + 0.02)).toBe(true);
    expect(fits(half, 0.1251)).toBe(false);
  });
});
