import { expect, it } from "vitest";
import { rateClass } from "./rate-class";

// Classes of the look, section 3: 0 | to 5, 10, 15, 25, 50, 100, 150, over.
it.each([
  [0, 0],
  [0.025, 1],
  [0.05, 1],
  [0.1, 2],
  [0.125, 3],
  [0.15, 3],
  [0.25, 4],
  [0.46, 5],
  [0.84, 6],
  [1.04, 7],
  [1.45, 7],
  [1.66, 8],
])("puts %d in class %i", (rate, expected) => {
  expect(rateClass(rate)).toBe(expected);
});
