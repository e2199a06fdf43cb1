import { expect, it } from "vitest";
import { valueLabel } from "./value-axis";
import { alignedWords, valueWords } from "./value-words";

it("says small sums in millions or whole dollars, never as a zero that they are not", () => {
  expect(valueWords(-416_700_000_000, "money")).toBe("−$416.7\u00a0bn");
  expect(valueWords(-21_400_000, "money")).toBe("−$21.4\u00a0m");
  expect(valueWords(8_402, "money")).toBe("$8,402");
  expect(valueWords(0, "money")).toBe("$0");
  expect(valueWords(500_000_000, "money", "billion yen")).toBe("0.5 billion yen");
});

it("labels all money of a drawing in its unit, without a zero that is none", () => {
  const billions = { kind: "money" } as const;
  expect(valueLabel(5_230_000_000, billions, 1)).toBe("5.2");
  expect(valueLabel(-4_000_000, billions, 1)).toBe(">−0.1");
  expect(valueLabel(0, billions, 1)).toBe("0.0");
  expect(valueLabel(49_692_000, { kind: "money", power: 6 }, 1)).toBe("49.7");
});

it("gives rates read together the decimals of the one that needs most: 3 May 2025, the layers on China", () => {
  expect(alignedWords([0.022, 0.0292, 0.2, 0.713, 1.0628], "rate")).toEqual([
    "2.20%",
    "2.92%",
    "20.00%",
    "71.30%",
    "106.28%",
  ]);
  expect(alignedWords([0.1, 0.25], "rate")).toEqual(["10%", "25%"]);
  expect(alignedWords([-21_400_000, 0], "money")).toEqual(["−$21.4\u00a0m", "$0"]);
});
