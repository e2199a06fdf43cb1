import { describe, expect, it } from "vitest";
import { article } from "./article";
import { columnOne, horizon, measureOf } from "./fixtures/stacks-measure";
import { indexLaw } from "./law";
import type { Measure } from "./measure";
import { day } from "./period";
import { stack } from "./stack";

const on = day("2025-07-01");

function answer(measures: Measure[], goods = article("JPN", [], { base: { column_1: 0.02 } })) {
  const { layers, kept_out, added, total } = stack(indexLaw([columnOne, ...measures], { horizon }), goods, on);
  return {
    layers: Object.fromEntries(layers.map(({ measure, contribution }) => [measure.measure_id, contribution])),
    kept: Object.fromEntries(kept_out.map(({ measure, reason, by }) => [measure.measure_id, [reason, by?.measure_id]])),
    added,
    total,
  };
}

describe("step 1, what reaches the article", () => {
  it("takes a measure on any of the article's codes, once", () => {
    const duty = measureOf("A", { scope_codes: ["steel-mill", "steel-articles"] });
    const steel = article("JPN", ["steel", "steel-mill", "steel-articles"], { base: { column_1: 0 } });
    expect(answer([duty], steel)).toEqual({ layers: { A: 0.1 }, kept: {}, added: 0.1, total: 0.1 });
    expect(answer([duty]).layers).toEqual({});
  });

  it("drops in-quota rows for goods over the quota, and over-quota rows for goods within it", () => {
    const rows = [
      measureOf("IN", { kind_code: "trq_in_quota", rate: 0.2 }),
      measureOf("OVER", { kind_code: "trq_over_quota", rate: 0.5, condition: "over-quota" }),
    ];
    expect(answer(rows)).toMatchObject({ layers: { IN: 0.2 }, kept: { OVER: ["claim-not-made", undefined] } });
    const over = article("JPN", [], { claims: ["over-quota"], base: { column_1: 0 } });
    expect(answer(rows, over)).toMatchObject({ layers: { OVER: 0.5 }, kept: { IN: ["over-quota", undefined] } });
  });
});

describe("step 2, what is taken off", () => {
  it("lets an exemption take off a rate and every replacement of it", () => {
    const rows = [
      measureOf("R-10"),
      measureOf("R-34", { kind_code: "replace", rate: 0.34, overrides: ["R-10"] }),
      measureOf("X", { kind_code: "exempt", rate: 0, overrides: ["R-*"] }),
    ];
    expect(answer(rows)).toEqual({
      layers: {},
      kept: { "R-10": ["exempt", "X"], "R-34": ["exempt", "X"] },
      added: 0,
      total: 0.02,
    });
  });

  it("lets a replaced row still replace: the third rate stands alone", () => {
    const rows = [
      measureOf("FIRST", { rate: 0.25 }),
      measureOf("SECOND", { rate: 0.2, overrides: ["FIRST"] }),
      measureOf("THIRD", { rate: 0.15, overrides: ["SECOND"] }),
    ];
    expect(answer(rows).layers).toEqual({ THIRD: 0.15 });
  });
});

describe("steps 3 and 4, base and caps", () => {
  it("adds to the base what it leaves of the cap", () => {
    const cap = measureOf("CAP", { kind_code: "all_in_cap", rate: 0.15 });
    expect(answer([cap])).toMatchObject({ layers: { CAP: 0.13 }, added: 0.13, total: 0.15 });
    const dear = article("JPN", [], { base: { column_1: 0.18 } });
    expect(answer([cap], dear)).toMatchObject({ layers: { CAP: 0 }, added: 0, total: 0.18 });
  });

  it("leaves a cap without a base as a gap, and says what is known", () => {
    const rows = [measureOf("CAP", { kind_code: "all_in_cap", rate: 0.15 }), measureOf("FLAT")];
    const found = stack(indexLaw([columnOne, ...rows], { horizon }), article("JPN"), on);
    expect(found.base).toMatchObject({ rate: null, gap: "column 1 rate not on file" });
    expect(found.layers.map(({ gap }) => gap)).toEqual([
      "base rate not on file: what the cap adds to it cannot be computed",
      null,
    ]);
    expect([found.added, found.added_known, found.total]).toEqual([null, 0.1, null]);
  });

  it("takes the rate of the preference claimed, and free under USMCA but for farm goods under quota", () => {
    const law = indexLaw([columnOne], { horizon });
    const base = (codes: string[], claims: string[], preference: number | null) =>
      stack(law, article("MEX", codes, { claims, base: { column_1: 0.04, preference } }), on).base;
    expect(base([], ["fta-claim"], 0.01)).toMatchObject({ rate: 0.01, kind: "preference", gap: null });
    expect(base([], ["fta-claim"], null)).toMatchObject({ rate: null, gap: "rate under the preference not on file" });
    expect(base(["vehicles"], ["usmca"], null)).toMatchObject({ rate: 0, kind: "preference", gap: null });
    expect(base(["agri-food"], ["usmca"], null)).toMatchObject({ rate: null });
  });
});

describe("step 5, what displaces", () => {
  const metal = measureOf("METAL", { value_basis: "steel-content", displaces: "content", rate: 0.5 });
  const country = measureOf("COUNTRY", { authority: "ieepa-reciprocal", yields_to: ["METAL", "AUTO"] });
  const goods = (steel: number | null) => article("JPN", [], { base: { column_1: 0.02 }, content: { steel } });

  it("owes a country rate on the value that the metal leaves", () => {
    expect(answer([metal, country], goods(0.3))).toMatchObject({
      layers: { METAL: 0.15, COUNTRY: 0.07 },
      added: 0.22,
      total: 0.24,
    });
  });

  it("does not guess the content: both are gaps", () => {
    expect(answer([metal, country], goods(null))).toMatchObject({
      layers: { METAL: null, COUNTRY: null },
      added: null,
      total: null,
    });
  });

  it("displaces the whole article, a cap met by the base included", () => {
    const auto = measureOf("AUTO", { kind_code: "all_in_cap", rate: 0.01, displaces: "article" });
    expect(answer([auto, country])).toMatchObject({
      layers: { AUTO: 0 },
      kept: { COUNTRY: ["displaced", "AUTO"] },
      added: 0,
    });
  });

  it("does not displace at a rate of 0, nor by a row that is itself displaced", () => {
    const free = measureOf("AUTO", { rate: 0, displaces: "article" });
    expect(answer([free, country]).layers).toEqual({ AUTO: 0, COUNTRY: 0.1 });
    const chip = measureOf("CHIP", { displaces: "article" });
    const auto = measureOf("AUTO", { displaces: "article", yields_to: ["CHIP"] });
    expect(answer([chip, auto, country])).toMatchObject({
      layers: { CHIP: 0.1, COUNTRY: 0.1 },
      kept: { AUTO: ["displaced", "CHIP"] },
    });
  });

  it("ignores what displaces nothing", () => {
    const drone = measureOf("METAL", { displaces: "none" });
    expect(answer([drone, country]).layers).toEqual({ METAL: 0.1, COUNTRY: 0.1 });
  });
});

describe("beyond the horizon", () => {
  it("gives no total", () => {
    const law = indexLaw([columnOne, measureOf("A")], { horizon });
    const goods = article("JPN", [], { base: { column_1: 0 } });
    expect(stack(law, goods, horizon)).toMatchObject({ total: 0.1, beyond_horizon: false });
    expect(stack(law, goods, day("2026-10-11"))).toMatchObject({ added: null, total: null, beyond_horizon: true });
  });
});
