import { expect, it } from "vitest";
import { formatInUnit, moneyUnit, unitDecimals } from "./money-unit";

it("takes the unit from the largest value, whatever its sign", () => {
  expect(moneyUnit([81_551_336, 49_692_000, null]).words).toBe("million dollars");
  expect(moneyUnit([-2_100_000_000, 4_000_000]).words).toBe("billion dollars");
  expect(moneyUnit([999_999_999]).words).toBe("million dollars");
  expect(moneyUnit([8_402]).words).toBe("thousand dollars");
  expect(moneyUnit([0, null]).words).toBe("billion dollars");
});

it("keeps the unit where a value is too small for its decimals, and says that it is no zero", () => {
  expect(formatInUnit(49_692_000, 6, 1)).toBe("49.7");
  expect(formatInUnit(-4_000_000, 9, 1)).toBe(">−0.1");
  expect(formatInUnit(30_000, 6, 1)).toBe("<0.1");
  expect(formatInUnit(0, 9, 1)).toBe("0.0");
});

it("gives all values the decimals with which none is zero", () => {
  expect(unitDecimals([-166_400_000_000, -704_800_000], 9, { least: 0 })).toBe(0);
  expect(unitDecimals([-166_400_000_000, -404_800_000], 9, { least: 0 })).toBe(1);
  expect(unitDecimals([5_000_000_000, 1_300_000], 9, { least: 1 })).toBe(3);
});

it("tells values apart, while the largest keeps to two decimals and four digits", () => {
  const apart = { least: 1, apart: true } as const;
  expect(unitDecimals([46_150_000_000, 3_770_000_000, 3_660_000_000], 9, apart)).toBe(1);
  expect(unitDecimals([46_150_000_000, 3_690_000_000, 3_660_000_000], 9, apart)).toBe(2);
  // A third decimal would tell them apart; two do no more than one.
  expect(unitDecimals([8_512_000_000, 542_000_000, 541_000_000], 9, apart)).toBe(1);
  // 202.74 and 202.71 stay 202.7.
  expect(unitDecimals([202_740_000_000, 202_710_000_000], 9, apart)).toBe(1);
});
