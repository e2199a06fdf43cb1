import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/period";
import { headlineCell } from "./headline-cell";
import { listedEvents } from "./listed-events";
import { measuresInForce } from "./measures-in-force";
import { sectorDuties } from "./sector-duties";
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
