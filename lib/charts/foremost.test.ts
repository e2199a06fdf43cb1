import { describe, expect, it } from "vitest";
import { foremost } from "./foremost";

describe("foremost", () => {
  const printed = (value: number) => value.toFixed(1);
  it("is one where its printed number stands alone, and all who print the same", () => {
    expect(foremost([32.2, 20.1, 3.7], printed)).toEqual([32.2]);
    expect(foremost([3.66, 3.67, 4], printed)).toEqual([3.66, 3.67]);
    expect(foremost([], printed)).toEqual([]);
  });
});
