import { describe, expect, it } from "vitest";
import { partnersByYear } from "./partner-list";
import { partnerInSentence, partnerStanding } from "./partner-standing";

// The figures of look/home-1280-light, computed from the pack by hand of its maker: China −166.4 bn, down 89.9 (35%);
// Vietnam −229.1 bn, up 70.2 (44%).
describe("partnerStanding", () => {
  it("states the newest twelve months and the change on a year before", () => {
    expect(partnerStanding("CHN").finding).toBe(
      "The US goods deficit with China was $166.4\u00a0bn in the twelve months to August 2026, down 35% on a year before",
    );
    expect(partnerStanding("VNM").finding).toContain("$229.1\u00a0bn in the twelve months to August 2026, up 44%");
  });
  it("names a whole year as a year, and a former state in its own time", () => {
    expect(partnerStanding("AFG").finding).toMatch(/ in 2024(,|$)/);
    expect(Number(partnerStanding("SUN").latest?.until.slice(0, 4))).toBeLessThan(1993);
  });
  it("puts the article where English has one", () => {
    expect(["WLD", "EUU", "GBR", "CHN"].map(partnerInSentence)).toEqual([
      "the world",
      "the European Union",
      "the United Kingdom",
      "China",
    ]);
  });
  it("refuses a partner without trade", () => {
    expect(() => partnerStanding("XXX")).toThrow("no trade on file");
  });
});

// README of the pack: 52 partners, EUU and WLD from 2025 on; 241 codes; "the 202 bn of 2025" (deficit with China).
describe("partnersByYear", () => {
  const years = partnersByYear();
  it("keeps partners apart by the newest full year on file", () => {
    expect(years[0]?.year).toBe(2025);
    expect(years[0]?.rows).toHaveLength(54);
    expect(years.flatMap(({ rows }) => rows)).toHaveLength(241);
    expect(years[1]?.year).toBe(2024);
  });
  it("takes shares of the world for partners, not for the world or the EU", () => {
    const of = (code: string) => years[0]?.rows.find(({ partner }) => partner === code);
    expect(of("WLD")?.imports_share).toBeNull();
    expect(of("EUU")?.imports_share).toBeNull();
    expect(Math.trunc((of("CHN")?.balance_usd ?? 0) / 1e9)).toBe(-202);
  });
});
