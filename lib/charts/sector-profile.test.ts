import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/period";
import { headlineCell } from "./headline-cell";
import { listedEvents } from "./listed-events";
import { measuresInForce } from "./measures-in-force";
import { sectorDuties } from "./sector-duties";
import { sectorProfile } from "./sector-profile";
import { sectorOptions } from "./sectors";

const sector = (code: string) => {
  const found = sectorOptions().find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

// README of the pack: added duty on China without 301 in order 10, 20, 30, 104, 145, 30, 20, 10, 12.5; Japan capped at 15
// from 7 August 2025 (EO 14345).
describe("headlineCell", () => {
  it("adds what the law adds to goods on no list", () => {
    const added = (on: string) => headlineCell("CHN", null, day(on)).added;
    expect(["2025-02-04", "2025-04-09", "2025-04-10", "2026-10-10"].map(added)).toEqual([0.1, 1.04, 1.45, 0.125]);
  });
  it("keeps a cap apart from what is added", () => {
    expect(headlineCell("JPN", null, day("2025-11-10"))).toMatchObject({ added: null, cap: 0.15, besides: 0 });
  });
});

// Proc. 11021 lays 50% on Annex I-A, whose list "steel" holds 7601 to 7607 as well; of the 25.43 bn of aluminium of 2024 it
// covers 66.6%, "aluminum" 19.8%. Of iron and steel it covers 79.3%; the United Kingdom pays 25% instead.
describe("a measure on a part of a sector", () => {
  const on = day("2026-10-10");
  it("bears the name of the annex where groups of one annex tie", () => {
    expect(headlineCell("JPN", sector("aluminum"), on).parts[0]).toMatchObject({ rate: 0.5, name: "Metals Annex I-A" });
  });
  it("is that on the largest part where lists tie: steel articles, 40.2 of 79.8 bn, before steel mill goods, 31.4", () => {
    const before = headlineCell("JPN", sector("steel"), day("2025-06-04")).parts[0];
    expect(before).toMatchObject({ rate: 0.5, code: "steel-articles", share: 0.504 });
  });
  it("is said in the finding where it exceeds the headline, and only there", () => {
    const finding = (code: string) => sectorProfile(code, on).finding;
    expect(finding("steel")).toBe(
      "Iron and steel: the highest headline rate on 10 October 2026 was 37.5%, on goods from Brazil; a measure of 50% reached a part (Metals Annex I-A: steel, 79% of imports), on 23 of the 24 partners shown",
    );
    expect(finding("plastics-rubber")).toMatch(
      /a measure of 100% reached a part \(Medical rubber gloves\), on goods from China$/,
    );
    expect(finding("energy")).toMatch(/on goods from Brazil$/);
  });
  // Note 40 of chapter 99: 100% in all on patented pharmaceuticals but for the EU (five members shown, and the whole),
  // Japan, South Korea, Switzerland and the United Kingdom: 14 of the 24 partners shown. Its list is 135.8 of 216.6 bn.
  it("may be an all-in cap, which the finding names", () => {
    expect(sectorProfile("pharma", on).finding).toBe(
      "Pharmaceuticals: the highest headline rate on 10 October 2026 was 37.5%, on goods from Brazil; an all-in cap of 100% reached a part (Lines that may hold patented pharmaceuticals, 63% of imports), on 14 of the 24 partners shown",
    );
  });
  // Proclamation 11051: 25% within the quota of quartz surface products, 50% over it; South Korea, Canada, Mexico and
  // Singapore are exempt.
  it("is that over a quota where there is one", () => {
    const [part] = headlineCell("CHN", sector("minerals-stone-jewellery"), on).parts;
    expect(part).toMatchObject({ rate: 0.5, name: "Quartz surface products", only: "over-quota", share: null });
  });
});

// Lists of car parts hold lines of iron and steel (Annex of Proc. 10908); cars are not steel for all that.
describe("what is said about a sector", () => {
  const told = (code: string) => sectorProfile(code, day("2026-10-10"));
  it("is said of the sector or of groups wholly within it", () => {
    expect(told("steel").figures.map(({ figure }) => figure.id)).toEqual(["002-14", "M43-01", "M58-03"]);
    expect(told("vehicles").figures.map(({ figure }) => figure.id)).toContain("003-02");
    expect(
      told("steel")
        .events.map(({ title }) => title)
        .join(),
    ).not.toMatch(/\bcars?\b/);
  });
});

describe("sectorDuties", () => {
  it("knows whole chapters only", () => {
    expect(sectorDuties(sector("machinery"))).toBeNull();
    expect(sectorDuties(sector("steel"))?.map(({ chapter }) => chapter)).toEqual(["72", "73"]);
  });
});

describe("measuresInForce", () => {
  it("parts what names the partner from what is on all", () => {
    const { own, general } = measuresInForce("CHN", day("2019-09-01"));
    expect(own.map(({ measure_id }) => measure_id).some((id) => id.startsWith("S301"))).toBe(true);
    expect(general.map(({ authority }) => authority)).toContain("mfn");
    expect(own.every(({ partner_codes }) => partner_codes.includes("CHN"))).toBe(true);
  });
});

// README of the pack: three events without a date.
describe("listedEvents", () => {
  it("keeps undated events out of every period", () => {
    const undated = ({ date }: { date: string }) => date === "day unknown";
    expect(listedEvents().filter(undated)).toHaveLength(3);
    const all = { from: "2012-01", until: "2026-12" } as never as Parameters<typeof listedEvents>[0];
    expect(listedEvents(all).filter(undated)).toHaveLength(0);
    expect(listedEvents(all)).toHaveLength(87);
  });
});
