import { expect, it } from "vitest";
import { provenancePath } from "./provenance-path";

it("leads from a source_id to its page", () => {
  expect(provenancePath("000")).toBe("/sources/000");
  expect(provenancePath("M89")).toBe("/sources/M89");
  expect(provenancePath("goods-trade-by-partner-monthly")).toBe("/datasets/goods-trade-by-partner-monthly");
});
