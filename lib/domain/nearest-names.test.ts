import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levenshtein, nearestNames } from "./nearest-names";

const charts = [
  "goods-balance",
  "largest-deficits",
  "reported-surpluses",
  "added-duty",
  "headline-rates",
  "collected-duties",
];

describe("nearest names", () => {
  it("counts edits as the textbook does", () => {
    expect(levenshtein("kitten", "sitting")).toBe(3);
    expect(levenshtein("saturday", "sunday")).toBe(3);
    expect(levenshtein("", "abc")).toBe(3);
  });

  it("is a metric", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(levenshtein(a, b)).toBe(levenshtein(b, a));
        expect(levenshtein(a, b) === 0).toBe(a === b);
        expect(levenshtein(a, c)).toBeLessThanOrEqual(levenshtein(a, b) + levenshtein(b, c));
      }),
    );
  });

  it("offers what a reader may have meant", () => {
    expect(nearestNames("good-balance", charts)).toEqual(["goods-balance"]);
    expect(nearestNames("goods-balances", charts)).toEqual(["goods-balance"]);
    expect(nearestNames("Added-Dutty", charts)).toEqual(["added-duty"]);
    expect(nearestNames("balance", charts)).toEqual(["goods-balance"]);
    expect(nearestNames("deficits", charts)).toEqual(["largest-deficits"]);
    expect(nearestNames("partner", ["goods-trade-by-partner-monthly", "partners"], 1)).toEqual(["partners"]);
  });

  it("offers nothing where nothing is near", () => {
    expect(nearestNames("zzz", charts)).toEqual([]);
    expect(nearestNames("", charts)).toEqual([]);
    expect(nearestNames("M99", ["000", "M01", "M98"])).toEqual(["M98"]);
  });

  it("keeps to the number asked for, in the order of the list", () => {
    expect(nearestNames("M0", ["M01", "M02", "M03", "M04"], 2)).toEqual(["M01", "M02"]);
  });
});
