import { describe, expect, it } from "vitest";
import { nearestPartners } from "./nearest-partners";
import { partnerCodes } from "./partners";

describe("the partner that a reader may have meant", () => {
  it.each([
    ["China", "CHN"],
    ["japan", "JPN"],
    ["Korea", "KOR"],
    ["United Kingdm", "GBR"],
    ["chn", "CHN"],
    ["CHM", "CHN"],
    ["EU27", "EUU"],
    ["eu28", "EUU"],
  ])("%s → %s", (asked, code) => {
    expect(nearestPartners(asked, partnerCodes())).toContain(code);
  });

  it("is the one of that name alone", () => {
    expect(nearestPartners("China", partnerCodes())).toEqual(["CHN"]);
  });

  it("is among those offered, and none for a word that is no name", () => {
    expect(nearestPartners("China", ["JPN", "KOR"])).toEqual([]);
    expect(nearestPartners("qqqqqqqqq", partnerCodes())).toEqual([]);
  });
});
