import { expect, it } from "vitest";
import { formatMoneyAtScale } from "./money-at-scale";

it("takes the largest unit that shows a digit", () => {
  expect(formatMoneyAtScale(-229_100_000_000)).toBe("−$229.1\u00a0bn");
  expect(formatMoneyAtScale(999_600_000)).toBe("$1.0\u00a0bn");
  expect(formatMoneyAtScale(12_340_000)).toBe("$12.3\u00a0m");
  expect(formatMoneyAtScale(-8_402)).toBe("−$8,402");
  expect(formatMoneyAtScale(0)).toBe("$0");
});
