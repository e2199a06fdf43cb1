import { expect, it } from "vitest";
import { formatSummed } from "./period-words";

it("says what a value adds up: twelve months to its month, the whole year, or nothing more than its date", () => {
  expect(formatSummed("2019-01", "12m")).toBe("12 months to January 2019");
  expect(formatSummed("2025-12", "year")).toBe("2025");
  expect(formatSummed("2025-12", null)).toBe("December 2025");
});
