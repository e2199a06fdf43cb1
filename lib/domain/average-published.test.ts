import { describe, expect, it } from "vitest";
import { overallAverages, partnerAverages } from "./average";
import { duties, law, weights } from "./fixtures/stacks-on-file";
import { day } from "./period";

/** Duty collected in 2024 per dollar of imports, chapters 98-99 apart. */
function collected(partner: string | null): { rate: number; imports: number } {
  let imports = 0;
  let duty = 0;
  for (const row of duties) {
    if (partner === null ? !weights.everyone.includes(row.partner) : row.partner !== partner) continue;
    if (row.hs_chapter === "98" || row.hs_chapter === "99") continue;
    imports += row.imports_for_consumption_usd;
    duty += row.calculated_duties_usd;
  }
  return { rate: duty / imports, imports };
}

describe("published averages", () => {
  const midYear = day("2024-07-01");
  const as2024 = { usmca: "2024" } as const;

  // Same imports, same year: what is left is specific duties (counted as 0), drawback of exclusions, lists by 8 digits.
  it("Census: calculated duties of 2024 are 2.44 % of imports; the law of mid-2024 gives the same to 0.15 point", () => {
    const world = overallAverages(law, weights, midYear, as2024);
    expect(collected(null).rate).toBeCloseTo(0.0244, 4);
    expect(Math.abs((world.total as number) - collected(null).rate)).toBeLessThan(0.0015);
  });

  it("Census: the same for the 95 largest partners, to 0.15 point in the median", () => {
    const gaps = weights.everyone
      .map((partner) => ({ partner, ...collected(partner) }))
      .sort((a, b) => b.imports - a.imports)
      .slice(0, 95)
      .map(({ partner, rate }) => {
        const mean = partnerAverages(law, weights, partner, midYear, as2024);
        return Math.abs((mean?.base.known ?? 0) + (mean?.added_known ?? 0) - rate);
      })
      .sort((a, b) => a - b);
    expect(gaps[47]).toBeLessThan(0.0015);
  });

  it.each([
    ["CHN", 0.1116],
    ["JPN", 0.0158],
    ["MEX", 0.0025],
    ["KOR", 0.0019],
    ["TWN", 0.0096],
    ["VNM", 0.0382],
  ])(
    "Census: %s paid %f in 2024; the law gives the same to 0.6 point (specific duties, exclusions, shifts within a line)",
    (partner, rate) => {
      expect(collected(partner).rate).toBeCloseTo(rate, 4);
      const mean = partnerAverages(law, weights, partner, midYear, as2024);
      expect(Math.abs((mean?.total as number) - rate)).toBeLessThan(0.006);
    },
  );

  // Its tariffs as of 10 April, 2024 imports, USMCA claims as in 2024. It could not know the exemption of electronics of
  // 11 April (retroactive to the 5th), which lowers, nor do we know its metal shares: 1.5 points.
  it("The Budget Lab at Yale: 25.3 % before substitution on 10 April 2025, to 1.5 points with the USMCA claims of 2024", () => {
    const world = overallAverages(law, weights, day("2025-04-10"), as2024);
    expect(Math.abs((world.total as number) - 0.253)).toBeLessThan(0.015);
  });

  // PIIE weighs six-digit averages by China's exports to the world of 2017; we by what America still bought of China in
  // 2024, after six years of the duties: ours lies below, but not by half.
  it.each([
    ["2018-09-24", 0.12],
    ["2019-09-01", 0.21],
  ])("PIIE: the average on China of %s, %f by weights from before the duties, lies above ours", (from, published) => {
    const total = partnerAverages(law, weights, "CHN", day(from))?.total as number;
    expect(total).toBeLessThan(published);
    expect(total).toBeGreaterThan(published / 2);
  });
});
