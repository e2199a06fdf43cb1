import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/period";
import { claimAlone, formatPrintedFigure } from "./printed-figure";
import { formatPublished } from "./published";
import { formatStatedPeriod } from "./stated-period";

describe("words of a statement", () => {
  it.each([
    ["270.4", "USD billion", null, "$270.4\u00a0bn"],
    ["113.10", "USD billion", null, "$113.10\u00a0bn"],
    ["477", "JPY billion", "nearly", "nearly ¥477\u00a0bn"],
    ["760", "USD million", "more than", "more than $760\u00a0m"],
    ["1.24", "USD trillion", null, "$1.24\u00a0tn"],
    ["12.0", "percent", null, "12.0%"],
    ["24", "percentage points", null, "24\u00a0points"],
    ["40", "million persons", null, "40\u00a0million persons"],
    ["2017", "year", null, "2017"],
    ["1910-1945", "years", null, "1910–1945"],
    ["2-3", "years", null, "2–3\u00a0years"],
    [null, "rank", null, null],
  ] as const)("keeps the digits of the source: %s %s", (printed, unit, qualifier, words) => {
    expect(formatPrintedFigure(printed, unit, qualifier)).toBe(words);
  });

  it.each([
    ["Japan's balance with the US, January 2025 (nearly)", "nearly", "Japan's balance with the US, January 2025"],
    ["Share of the three in the world economy (around)", "about", "Share of the three in the world economy"],
    ["Duties paid under IEEPA (estimate)", "estimated", "Duties paid under IEEPA"],
    ["Eighth trilateral summit (about trade)", "about", "Eighth trilateral summit (about trade)"],
    ["Duties paid under IEEPA (estimate)", null, "Duties paid under IEEPA (estimate)"],
  ] as const)("says “nearly” once, before the number: %s, %s", (claim, qualifier, words) => {
    expect(claimAlone(claim, qualifier)).toBe(words);
  });

  it.each([
    ["2024", "2024"],
    ["2024-11", "November 2024"],
    ["2025-04-09", "9 April 2025"],
    ["2024-01/2024-11", "January 2024 to November 2024"],
    ["2018/2019", "2018 to 2019"],
    ["2025-08-07/..", "from 7 August 2025"],
    ["../2030", "to 2030"],
  ])("says the period %s", (period, words) => {
    expect(formatStatedPeriod(period)).toBe(words);
  });

  it.each([
    ["2018-04-15", "2018-04-14", "2018-04-16", "15 April 2018"],
    ["2023-04", null, null, "April 2023"],
    [null, "2025-03-31", "2025-04-01", "between 31 March and 1 April 2025"],
    [null, "2024-12-30", "2025-01-02", "between 30 December 2024 and 2 January 2025"],
    [null, null, "2025-07-31", "by 31 July 2025"],
    [null, null, null, "day unknown"],
  ])("says when a source was published: %s, %s, %s", (published, earliest, latest, words) => {
    const source = {
      published,
      published_earliest: earliest === null ? null : day(earliest),
      published_latest: latest === null ? null : day(latest),
    };
    expect(formatPublished(source)).toBe(words);
  });
});
