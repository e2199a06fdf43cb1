import { describe, expect, it } from "vitest";
import { isUnknownId } from "./id-kinds";

describe("ids of pages", () => {
  it.each([
    ["/sources/000", false],
    ["/sources/M99", true],
    ["/datasets/partners", false],
    ["/datasets/partner", true],
    ["/datasets/partner.csv", false],
    ["/charts/goods-balance", false],
    ["/charts/good-balance", true],
    ["/sources", false],
    ["/glossary/balance", false],
    ["/_next/static", false],
  ])("tells the known from the unknown: %s", (path, unknown) => {
    expect(isUnknownId(path)).toBe(unknown);
  });
});
