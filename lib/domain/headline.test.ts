import { describe, expect, it } from "vitest";
import { horizon, law, scopes } from "./fixtures/stacks-on-file";
import { addedAllGoodsDuty, headlineRate } from "./headline";
import { addedDutySteps, headlineSteps } from "./headline-steps";
import { type Day, day } from "./period";
import type { Scope } from "./scope";

/** The grid of the home page in the look: rates in percent, "c" = all-in cap. Read off the orders, not off the code. */
const days =
  "2025-02-04 2025-03-04 2025-04-05 2025-04-09 2025-04-10 2025-05-14 2025-08-07 2025-11-10 2026-02-24 2026-07-24";
const grid = {
  CHN: "10 20 30 104 145 30 30 20 10 12.5",
  VNM: "0 0 10 46 10 10 20 20 10 12.5",
  TWN: "0 0 10 32 10 10 20 20 10 c10",
  JPN: "0 0 10 24 10 10 c15 c15 10 c12.5",
  KOR: "0 0 10 25 10 10 15 15 10 c12.5",
  IND: "0 0 10 26 10 10 25 50 10 10",
  EUU: "0 0 10 20 10 10 c15 c15 10 c10",
};

function percent(partner: string, on: Day): string {
  const { added, all_in_cap } = addedAllGoodsDuty(law, partner, on);
  return all_in_cap === null ? String(Math.round((added as number) * 1e6) / 1e4) : `c${all_in_cap * 100}`;
}

describe("added all-goods duty", () => {
  it.each(Object.entries(grid))("of %s on ten days: %s", (partner, rates) => {
    expect(
      days
        .split(" ")
        .map((on) => percent(partner, day(on)))
        .join(" "),
    ).toBe(rates);
  });

  it("steps through the nine rates on China, each on its first and last day", () => {
    const steps = addedDutySteps(law, "CHN", day("2018-01-01"), day("2026-12-31"));
    expect(steps.map(({ from, until, added }) => `${from} ${until} ${added}`)).toEqual([
      "2018-01-01 2025-02-03 0",
      "2025-02-04 2025-03-03 0.1",
      "2025-03-04 2025-04-04 0.2",
      "2025-04-05 2025-04-08 0.3",
      "2025-04-09 2025-04-09 1.04",
      "2025-04-10 2025-05-13 1.45",
      "2025-05-14 2025-11-09 0.3",
      "2025-11-10 2026-02-23 0.2",
      "2026-02-24 2026-07-23 0.1",
      "2026-07-24 2026-10-10 0.125",
    ]);
  });

  it("shows a cap as a cap, and its addition only with a base", () => {
    const on = day("2025-08-07");
    expect(addedAllGoodsDuty(law, "JPN", on)).toMatchObject({ added: null, added_known: 0, all_in_cap: 0.15 });
    expect(addedAllGoodsDuty(law, "JPN", on, { base: { column_1: 0.02 } })).toMatchObject({ added: 0.13 });
    expect(addedDutySteps(law, "JPN", day("2025-08-01"), on)).toEqual([
      { from: "2025-08-01", until: "2025-08-06", added: 0.1, cap: null },
      { from: "2025-08-07", until: "2025-08-07", added: null, cap: 0.15 },
    ]);
  });

  it("is for goods that do not claim USMCA, and for goods that do", () => {
    expect(addedAllGoodsDuty(law, "CAN", day("2025-08-01")).added).toBe(0.35);
    expect(addedAllGoodsDuty(law, "CAN", day("2025-08-01"), { claims: ["usmca"] }).added).toBe(0);
  });
});

const scope = (code: string) => scopes.find((row) => row.code === code) as Scope;

describe("headline rate of a sector", () => {
  it("sums measures on all goods, and sets measures on a part of the sector beside it", () => {
    const vehicles = headlineRate(law, "CHN", scope("vehicles"), day("2025-04-10"), { scopes });
    expect(vehicles.added).toBe(1.45);
    const part = Object.fromEntries(
      vehicles.partial.map(({ measure, group, rate }) => [`${group} ${measure.measure_id}`, rate]),
    );
    expect(part).toMatchObject({ "autos S232-AUTO": 0.25, "list-3 S301-L3-25": 0.25, "list-4A S301-L4A-75": 0.075 });
  });

  it("gives a product group its own rates", () => {
    expect(headlineRate(law, "JPN", scope("autos"), day("2025-04-10")).added).toBe(0.25);
    expect(headlineRate(law, "JPN", scope("autos"), horizon)).toMatchObject({ added: null, all_in_cap: 0.15 });
    expect(headlineRate(law, "JPN", scope("autos"), horizon, { base: { column_1: 0.025 } }).added).toBe(0.125);
  });

  it("steps: cars from Korea under KORUS", () => {
    const steps = headlineSteps(law, "KOR", scope("autos"), day("2025-01-01"), horizon, {
      claims: ["fta-claim"],
      base: { preference: 0 },
    });
    expect(steps).toEqual([
      { from: "2025-01-01", until: "2025-04-02", added: 0, cap: null },
      { from: "2025-04-03", until: "2025-10-31", added: 0.25, cap: null },
      { from: "2025-11-01", until: "2026-10-10", added: 0.15, cap: 0.15 },
    ]);
  });
});
