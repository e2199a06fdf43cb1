import { describe, expect, it } from "vitest";
import { firstTwo, foremost, foremostShare } from "./foremost";

describe("foremost", () => {
  const printed = (value: number) => value.toFixed(1);
  it("is one where its printed number stands alone, and all who print the same", () => {
    expect(foremost([32.2, 20.1, 3.7], printed)).toEqual([32.2]);
    expect(foremost([3.66, 3.67, 4], printed)).toEqual([3.66, 3.67]);
    expect(foremost([], printed)).toEqual([]);
  });
});

describe("foremostShare", () => {
  const share = (value: number) => value;
  it("takes as many decimals of a per cent as set the first apart", () => {
    expect(foremostShare([0.108, 0.069], share)).toEqual({ first: [0.108], decimals: 1 });
    expect(foremostShare([0.01536, 0.01528, 0.0131], share)).toEqual({ first: [0.01536], decimals: 2 });
    expect(foremostShare([0.015344, 0.01533], share)).toEqual({ first: [0.015344], decimals: 3 });
    expect(foremostShare([0, 0, 0], share)).toEqual({ first: [0, 0, 0], decimals: 1 });
    expect(foremostShare([], share).first).toEqual([]);
  });
});

it("names two of many", () => {
  expect(firstTwo(["July", "August"])).toBe("July and August");
  expect(firstTwo(["July", "August", "October"])).toBe("July, August and one more");
});
