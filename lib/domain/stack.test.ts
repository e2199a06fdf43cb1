import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article } from "./article";
import { horizon, law, measures, scopes, sectors, stackCases } from "./fixtures/stacks-on-file";
import { indexLaw } from "./law";
import { addDays, type Day, day } from "./period";
import { type Stack, stack } from "./stack";

describe("stacks worked by hand from the law", () => {
  it.each(stackCases())("$name, $day ($instrument)", (expected) => {
    const found = stack(law, expected.article, expected.day);
    const layers = Object.fromEntries(
      found.layers.map(({ measure, contribution }) => [measure.measure_id, contribution]),
    );
    expect(layers).toEqual(expected.layers);
    expect(found.added).toBe(expected.added);
    expect(found.total).toBe(expected.total);
  });
});

const partners = [...new Set(measures.flatMap(({ partner_codes }) => partner_codes)), "LAO", "XYZ"].filter(
  (code) => code !== "*",
);
const known = { column_1: 0.03, column_2: 0.3, preference: 0 };
const content = { steel: 0.3, aluminum: 0.1, copper: 0.05, patented: 0.5, non_us: 0.6 };
const days = law.changeDays.filter((on) => on <= horizon);
const groups = scopes.filter(({ kind }) => kind !== "sector").map(({ code }) => code);
const claimNames = [...new Set(measures.flatMap(({ condition }) => condition ?? []))];

const someArticle = fc
  .record({
    partner: fc.constantFrom(...partners),
    sector: fc.constantFrom(...sectors.map(({ code }) => code)),
    groups: fc.subarray(groups, { maxLength: 8 }),
    claims: fc.subarray(claimNames, { maxLength: 3 }),
  })
  .map(({ partner, sector, groups, claims }) =>
    article(partner, [sector, ...groups], { claims, base: known, content }),
  );
const someDay = fc.constantFrom(...days);

/** What a stack says, without the identity of its objects. */
function told({ base, layers, kept_out, added, total }: Stack) {
  return {
    base: base.rate,
    layers: layers.map(({ measure, contribution }) => [measure.measure_id, contribution]),
    kept: kept_out.map(({ measure, rule, by }) => [measure.measure_id, rule, by?.measure_id]),
    added,
    total,
  };
}

describe("properties of every stack", () => {
  it("for every partner, sector and day of change: layers and base add to the total, none is negative, one of a kind", () => {
    for (const partner of partners)
      for (const { code } of sectors) {
        const goods = article(partner, [code], { base: known, content });
        for (const on of days) {
          const { base, layers, total } = stack(law, goods, on);
          const sum = layers.reduce((added, { contribution }) => added + (contribution ?? Number.NaN), base.rate ?? 0);
          // One assertion a stack costs seconds over half a million: fail by hand.
          if (!(Math.abs(sum - (total ?? Number.NaN)) <= 1e-9)) expect({ partner, code, on, sum, total }).toBeNull();
          if (layers.some(({ contribution }) => (contribution as number) < 0))
            expect({ partner, code, on, layers }).toBeNull();
          for (const authority of ["ieepa-reciprocal", "section-122", "ieepa-fentanyl"])
            if (layers.filter(({ measure }) => measure.authority === authority).length > 1)
              expect({ partner, code, on, authority }).toBeNull();
        }
      }
    expect(partners.length * sectors.length * days.length).toBeGreaterThan(50_000);
  }, 120_000);

  it("for articles on any lists with any claims: the same", () => {
    fc.assert(
      fc.property(someArticle, someDay, (goods, on) => {
        const { base, layers, added, added_known, total } = stack(law, goods, on);
        const gaps = layers.filter(({ contribution }) => contribution === null);
        // All base rates and contents are given: a rate that is replaced later is the one thing that can be missing.
        for (const { gap } of gaps) expect(gap).toMatch(/^the rate before .* replaced it on .* is not on file$/);
        const sum = layers.reduce((so, { contribution }) => so + (contribution ?? 0), 0);
        expect(Math.abs(sum - added_known)).toBeLessThanOrEqual(1e-9);
        expect(added).toBe(gaps.length === 0 ? added_known : null);
        if (gaps.length > 0) expect(total).toBeNull();
        else expect(Math.abs((base.rate as number) + sum - (total as number))).toBeLessThanOrEqual(1e-9);
        for (const { contribution } of layers) expect(contribution ?? 0).toBeGreaterThanOrEqual(0);
        for (const authority of ["ieepa-reciprocal", "section-122"])
          expect(layers.filter(({ measure }) => measure.authority === authority).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("the order of the rows does not matter", () => {
    const shuffled = fc.shuffledSubarray(measures, { minLength: measures.length, maxLength: measures.length });
    fc.assert(
      fc.property(shuffled, someArticle, someDay, (rows, goods, on) => {
        expect(told(stack(indexLaw(rows, { horizon }), goods, on))).toEqual(told(stack(law, goods, on)));
      }),
      { numRuns: 60 },
    );
  });

  it("adding an expired measure changes nothing", () => {
    fc.assert(
      fc.property(someArticle, someDay, fc.constantFrom(...measures), (goods, on, model) => {
        if (on <= day("2018-01-01")) return;
        const expired = {
          ...model,
          measure_id: "S232-EXPIRED",
          in_totals: "yes" as const,
          effective_from: day("2017-01-01"),
          effective_to: addDays(on, -1) as Day,
        };
        expect(told(stack(indexLaw([...measures, expired], { horizon }), goods, on))).toEqual(
          told(stack(law, goods, on)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("a claim of USMCA never raises the duty on goods that no metal or vehicle measure reaches", () => {
    const plain = groups.filter((code) => code.startsWith("x-") || code === "potash" || code === "energy-canada");
    fc.assert(
      fc.property(fc.constantFrom("CAN", "MEX"), fc.subarray(plain), someDay, (partner, codes, on) => {
        const total = (claims: string[]) =>
          stack(law, article(partner, ["chemicals", ...codes], { claims, base: known }), on).total as number;
        expect(total(["usmca"])).toBeLessThanOrEqual(total([]));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the rows on file", () => {
  it("displace one another in no circle, on any day for any partner", () => {
    for (const partner of partners)
      for (const on of days) {
        const { rules } = law.regime(partner, on);
        const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
          (rules[from]?.yieldsTo ?? []).some((at) => at === to || (!seen.has(at) && reaches(at, to, seen.add(at))));
        const circle = rules.find(({ at }) => reaches(at, at));
        if (circle) expect({ partner, on, circle: circle.measure.measure_id }).toBeNull();
      }
    expect(partners).toContain("CAN");
  }, 60_000);
});

describe("measures kept out", () => {
  const kept = (partner: string, codes: string[], on: string, claims: string[] = []) =>
    Object.fromEntries(
      stack(law, article(partner, codes, { claims, base: known, content }), day(on)).kept_out.map(
        ({ measure, reason, by }) => [measure.measure_id, by === null ? reason : `${reason} by ${by.measure_id}`],
      ),
    );

  it("names the replaced baseline and the rate that was only announced (China, 9 April 2025)", () => {
    expect(kept("CHN", [], "2025-04-09")).toEqual({
      "RECIP-BASE-1": "replaced by RECIP-CHN-84",
      "RECIP-CHN-34": "announced-only",
    });
  });

  it("names what a car displaces (Japan, 9 April 2025)", () => {
    expect(kept("JPN", ["vehicles", "autos"], "2025-04-09")).toMatchObject({
      "RECIP-A1-JPN": "displaced by S232-AUTO",
      "RECIP-BASE-1": "replaced by RECIP-A1-JPN",
    });
  });

  it("names what USMCA takes off (Canada, 7 March 2025)", () => {
    expect(kept("CAN", ["energy", "energy-canada"], "2025-03-07", ["usmca"])).toMatchObject({
      "IEEPA-CAN-25": "exempt by IEEPA-CAN-USMCA",
      "IEEPA-CAN-ENERGY": "exempt by IEEPA-CAN-USMCA",
    });
  });
});
