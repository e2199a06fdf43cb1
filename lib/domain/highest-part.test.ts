import { describe, expect, it } from "vitest";
import { horizon, law, scopes } from "./fixtures/stacks-on-file";
import { headlineRate } from "./headline";
import { highestOnPart, upTo } from "./highest-part";
import { day } from "./period";

/** `cap 100 on pharmaceuticals-patented`, `+25 on autos over-quota`: what is said to be owed up to. */
function owedUpTo(partner: string, sector: string, on = horizon): string[] {
  const scope = scopes.find((one) => one.code === sector) ?? null;
  const { partial, all_in_cap, added_known } = headlineRate(law, partner, scope, on, { scopes });
  return upTo(highestOnPart(partial), (all_in_cap ?? 0) + added_known).map(({ rate, is_cap, measures }) => {
    const what = [...new Set(measures.map(({ group, only }) => [group, only].filter(Boolean).join(" ")))].sort();
    return `${is_cap ? "cap " : "+"}${Math.round(rate * 1000) / 10} on ${what.join(", ")}`;
  });
}

// Note 40 of chapter 99: from 29 September 2026 patented pharmaceuticals are charged 100% in all, those of the EU, Japan,
// South Korea, Switzerland and Liechtenstein 15% in all, British ones nothing more.
describe("up to, on pharmaceuticals", () => {
  it.each([
    ["IND", ["cap 100 on pharmaceuticals-patented"]],
    ["BRA", ["cap 100 on pharmaceuticals-patented"]],
    ["CHN", ["cap 100 on pharmaceuticals-patented", "+25 on list-3"]],
    ["JPN", ["cap 15 on pharmaceuticals-patented"]],
    ["EUU", ["cap 15 on pharmaceuticals-patented"]],
    ["GBR", []],
  ])("of %s: %s", (partner, expected) => {
    expect(owedUpTo(partner, "pharma")).toEqual(expected);
  });

  // From 31 July 2026 firms of Annex III alone owed it.
  it("is nothing the day before", () => {
    expect(owedUpTo("IND", "pharma", day("2026-09-28"))).toEqual([]);
  });
});

describe("a cap on a part", () => {
  // EO 14309: British car parts 10% in all from 30 June 2025, no more than the 10% added on all British goods.
  it("is no “up to” where the whole owes as much", () => {
    expect(owedUpTo("GBR", "plastics-rubber", day("2025-07-01"))).toEqual([]);
  });
  // EU car parts 15% in all from 1 August 2025 (90 FR 46136), all EU goods 10% until the cap of 7 August.
  it("is one for the six days on which it was above the duty on all goods", () => {
    expect(owedUpTo("EUU", "plastics-rubber", day("2025-08-06"))).toEqual(["cap 15 on auto-parts"]);
    expect(owedUpTo("EUU", "plastics-rubber", day("2025-08-07"))).toEqual([]);
  });
  // Japanese cars 15% in all, lorries 25% on top of the base.
  it("gives way to a higher rate that is added", () => {
    expect(owedUpTo("JPN", "vehicles")[0]).toMatch(/^\+25 on .*\btrucks\b/);
    expect(owedUpTo("JPN", "vehicles")).toHaveLength(1);
  });
});

describe("a quota", () => {
  // Proclamation 11051: quartz surface products 25% within the quota, 50% over it, from 15 August 2026; South Korea exempt.
  it("counts with the rate over it, and says so", () => {
    expect(owedUpTo("CHN", "minerals-stone-jewellery")).toEqual(["+50 on quartz-surface over-quota"]);
    expect(owedUpTo("CHN", "minerals-stone-jewellery", day("2026-08-14"))[0]).not.toContain("quartz");
    expect(owedUpTo("KOR", "minerals-stone-jewellery")[0]).not.toContain("quartz");
  });
  // Proclamation 10356: Japanese steel mill articles free within the quota from 1 April 2022, 25% over it.
  it("counts what the free rate within it has taken off", () => {
    const ofMill = (on: string) => {
      const scope = scopes.find((one) => one.code === "steel") ?? null;
      const { partial } = headlineRate(law, "JPN", scope, day(on), { scopes });
      return partial.flatMap(({ group, rate, only }) => (group === "steel-mill" && rate ? [{ rate, only }] : []));
    };
    expect(ofMill("2022-03-31")).toEqual([{ rate: 0.25, only: null }]);
    expect(ofMill("2022-04-01")).toEqual([{ rate: 0.25, only: "over-quota" }]);
  });
});

// Proclamation 11055: drones over 25 kg or with thermal imaging 100%, others 25%; Japanese ones 15% in all.
describe("what some goods of a list owe", () => {
  it("is said of them alone", () => {
    expect(owedUpTo("IND", "other-transport")).toEqual(["+100 on drones over-25kg-or-thermal"]);
    expect(owedUpTo("JPN", "other-transport")[0]).not.toContain("drones");
  });
});
