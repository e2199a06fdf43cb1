import { describe, expect, it } from "vitest";
import { heldFigure } from "@/lib/data/record";
import { formatVerdictDetail } from "./verdict-detail";

// Wordings from the pictures of the look, facts from the expectations worked by hand.
describe("words under a verdict", () => {
  it.each([
    ["000-02", "Jan–Nov 2024, vintage of April 2025"],
    ["003-02", "Later in force, from 3 Apr 2025"],
    ["M20-02", "Later in force, 9 Apr 2025, one day"], // EO 14257 annex; suspended from 10 April by EO 14266
    ["M20-01", "Never in force"], // 34% on China: 84% by EO 14259 before it began
    ["001-13", "From 5 Apr 2025 to 6 Aug 2025"],
    ["M50-02", null],
  ])("%s: %s", (id, words) => {
    const reconciliation = heldFigure(id)?.reconciliation;
    if (!reconciliation) throw new Error(`${id} is not held against the record`);
    expect(formatVerdictDetail(reconciliation)).toBe(words);
  });
});
