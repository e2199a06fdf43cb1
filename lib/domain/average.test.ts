import { describe, expect, it } from "vitest";
import { overallAverages, partnerAverages } from "./average";
import { averageKeptOut } from "./average-kept-out";
import { type Assumption, indexWeights, type WeightTables } from "./average-weights";
import { columnOne, horizon, measureOf } from "./fixtures/stacks-measure";
import { duties, law, weights } from "./fixtures/stacks-on-file";
import type { ImportCell } from "./import-cell";
import { indexLaw } from "./law";
import { day } from "./period";

const on = day("2025-07-01");

function cell(partner: string, facts: Partial<ImportCell>): ImportCell {
  return {
    partner,
    hs_chapter: "73",
    sector: "steel",
    groups: [],
    imports_usd: 100,
    mfn: 0.04,
    mfn_after_preferences: 0.02,
    column_2: null,
    steel_share: 0.5,
    aluminum_share: 0,
    copper_share: 0,
    usmca_share_2024: null,
    usmca_share_2025h2: null,
    s301_exclusion_share: null,
    ...facts,
  };
}

function chapter(partner: string, hs_chapter: string, imports_for_consumption_usd: number) {
  return { partner, hs_chapter, imports_for_consumption_usd };
}

const nonUs: Assumption = {
  key: "non-us-content",
  partner: "MEX",
  hs_chapter: null,
  value: 0.6,
  what_it_is: "non-US content",
  source: "",
  source_url: "",
  confidence: "low",
};

const tables: WeightTables = {
  cells: [
    cell("JPN", { imports_usd: 300, groups: ["metal"] }),
    cell("JPN", { imports_usd: 100, hs_chapter: "84", sector: "machinery" }),
    cell("MEX", {
      hs_chapter: "87",
      sector: "vehicles",
      groups: ["autos"],
      usmca_share_2024: 0.5,
      usmca_share_2025h2: 0.8,
    }),
    cell("EUU", { imports_usd: 600, groups: ["metal"] }),
    cell("EUU", { imports_usd: 200 }),
    cell("REST", { imports_usd: 10 }),
    cell("REST", { imports_usd: 30, groups: ["metal"] }),
  ],
  chapterImports: [
    chapter("JPN", "73", 300),
    chapter("JPN", "84", 100),
    chapter("JPN", "98", 100),
    chapter("MEX", "87", 100),
    chapter("EUU", "73", 800),
    chapter("DEU", "73", 400),
    chapter("LAO", "73", 8),
    chapter("LAO", "01", 2),
    chapter("WLD", "73", 9999),
  ],
  preferenceShares: [{ partner: "LAO", hs_chapter: "73", share_of_mfn_duty_not_paid: 0.25 }],
  assumptions: [nonUs],
  euMembers: ["DEU"],
};
const small = indexWeights(tables);

describe("averages worked by hand", () => {
  const metal = measureOf("METAL", {
    scope_codes: ["metal"],
    value_basis: "steel-content",
    displaces: "content",
    rate: 0.5,
  });
  const country = measureOf("COUNTRY", { yields_to: ["METAL"], authority: "ieepa-reciprocal" });
  const lawOfTwo = indexLaw([columnOne, metal, country], { horizon });

  it("weighs the stacks of the cells by their imports", () => {
    // 300 at 0.5 x 0.5 + 0.1 x 0.5 = 0.30, 100 at 0.10; base 0.02 on both.
    const japan = partnerAverages(lawOfTwo, small, "JPN", on);
    expect(japan).toMatchObject({ imports_usd: 400, added: 0.25, total: 0.27, taken_from: "own", outside_share: 0.2 });
    expect(
      japan?.layers.map(({ measure, covered_share, owed_share, contribution }) => [
        measure.measure_id,
        covered_share,
        owed_share,
        contribution,
      ]),
    ).toEqual([
      ["METAL", 0.75, 0.375, 0.1875],
      ["COUNTRY", 1, 0.625, 0.0625],
    ]);
    expect(japan?.by_sector.get("steel")).toMatchObject({ imports_usd: 300, added: 0.3, total: 0.32 });
    expect(japan?.by_sector.get("machinery")).toMatchObject({ imports_usd: 100, added: 0.1, total: 0.12 });
  });

  it("takes the EU's cells for a member state, at its own imports and preferences", () => {
    // 3/4 of the chapter on the metal list: 0.75 x 0.3 + 0.25 x 0.1; base = MFN, since no preference is on file.
    expect(partnerAverages(lawOfTwo, small, "DEU", on)).toMatchObject({
      imports_usd: 400,
      added: 0.25,
      taken_from: "EUU",
    });
    expect(partnerAverages(lawOfTwo, small, "DEU", on)?.base.rate).toBeCloseTo(0.04, 12);
  });

  it("takes the proportions of the small partners for another, and says what they do not cover", () => {
    const laos = partnerAverages(lawOfTwo, small, "LAO", on);
    expect(laos).toMatchObject({ imports_usd: 8, added: 0.25, taken_from: "REST", unplaced_share: 0.2 });
    expect(laos?.base.rate).toBeCloseTo(0.03, 12);
  });

  it("adds up the world without REST, without members, without WLD", () => {
    const world = overallAverages(lawOfTwo, small, on);
    expect(world.imports_usd).toBe(400 + 100 + 800 + 8);
    // JPN 400 x 0.25 + MEX 100 x 0.1 + EUU 800 x 0.25 + LAO 8 x 0.25 = 312 on 1308.
    expect(world.added).toBeCloseTo(312 / 1308, 12);
  });

  it("splits a cell by its USMCA share and names the assumption used", () => {
    const rows = [
      columnOne,
      measureOf("AUTO", { scope_codes: ["autos"], rate: 0.25 }),
      measureOf("AUTO-USMCA", {
        scope_codes: ["autos"],
        rate: 0.25,
        condition: "usmca",
        value_basis: "non-us-content",
        overrides: ["AUTO"],
      }),
    ];
    const vehicles = indexLaw(rows, { horizon });
    const added = (options = {}) => partnerAverages(vehicles, small, "MEX", on, options);
    expect(added()?.added).toBeCloseTo(0.2 * 0.25 + 0.8 * 0.25 * 0.6, 12);
    expect(added({ usmca: "2024" })?.added).toBeCloseTo(0.5 * 0.25 + 0.5 * 0.25 * 0.6, 12);
    expect(added({ preference: "none" })).toMatchObject({ added: 0.25, base: { rate: 0.04 } });
    expect(added({ preference: "claimed" })?.added).toBeCloseTo(0.25 * 0.6, 12);
    expect(added()?.assumptions).toEqual([nonUs]);
    expect(added({ withoutLow: true })).toMatchObject({ added: null, total: null, assumptions: [] });
    expect(added({ withoutLow: true })?.added_known).toBeCloseTo(0.05, 12);
  });

  it("says what is kept out, and of how much", () => {
    const rows = [
      columnOne,
      measureOf("METAL", { scope_codes: ["metal"], displaces: "article" }),
      measureOf("COUNTRY", { yields_to: ["METAL"], authority: "ieepa-reciprocal" }),
    ];
    const kept = averageKeptOut(indexLaw(rows, { horizon }), small, "JPN", null, on);
    expect(
      kept.map(({ measure, by, reason, covered_share }) => [measure.measure_id, reason, by?.measure_id, covered_share]),
    ).toEqual([["COUNTRY", "displaced", "METAL", 0.75]]);
  });

  it("has no average for a partner without imports, and no total beyond the horizon", () => {
    expect(partnerAverages(lawOfTwo, small, "CUB", on)).toBeNull();
    expect(partnerAverages(lawOfTwo, small, "JPN", day("2027-01-01"))).toMatchObject({
      total: null,
      beyond_horizon: true,
    });
  });
});

describe("averages on file", () => {
  it("the world is the import-weighted mean of its partners", () => {
    let duty = 0;
    let imports = 0;
    for (const partner of weights.everyone) {
      const mean = partnerAverages(law, weights, partner, on);
      if (mean === null || mean.imports_usd === 0) continue;
      duty += mean.imports_usd * mean.added_known;
      imports += mean.imports_usd;
    }
    const world = overallAverages(law, weights, on);
    expect(world.imports_usd).toBeCloseTo(imports, 0);
    expect(world.added_known).toBeCloseTo(duty / imports, 9);
  });

  it("places every dollar of 2024 outside chapters 98-99 once (Census: 3,251 bn, of which 127 bn in 98-99)", () => {
    const world = overallAverages(law, weights, on);
    const whole = duties
      .filter(({ partner }) => weights.everyone.includes(partner))
      .reduce((sum, row) => sum + row.imports_for_consumption_usd, 0);
    expect(world.imports_usd / (1 - world.outside_share)).toBeCloseTo(whole, -3);
    expect(world.outside_share).toBeCloseTo(127.4 / 3251.2, 4);
    expect(world.unplaced_share).toBe(0);
  });

  it("before 2018-02-07 nothing is added to the base", () => {
    expect(overallAverages(law, weights, day("2018-02-06")).added).toBe(0);
  });
});
