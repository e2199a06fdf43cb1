import { expect, it } from "vitest";
import { decimalsThatAdd } from "./decimals-that-add";

it("takes as few decimals as make printed parts add up to the printed sum", () => {
  // 17.1 + 5.3 + 2.2 = 24.6 beside 24.5; 17.07 + 5.26 + 2.20 = 24.53 beside 24.53.
  expect(decimalsThatAdd([0.17066, 0.05256, 0.02204], 1)).toBe(2);
  // 1.0 three times beside 3.1, 1.04 three times beside 3.13, 1.044 three times beside 3.132.
  expect(decimalsThatAdd([0.01044, 0.01044, 0.01044], 1)).toBe(3);
  expect(decimalsThatAdd([0.25, 0.1], 1)).toBe(1);
  expect(decimalsThatAdd([], 1)).toBe(1);
});
