import { describe, expect, it } from "vitest";
import { averageSteps } from "./average-steps";
import { law, weights } from "./fixtures/stacks-on-file";
import { day } from "./period";

describe("averages over time", () => {
  it("covers every day once, and steps on the days of change for the partner", () => {
    const steps = averageSteps(law, weights, "CHN", "textiles-apparel", day("2025-04-01"), day("2025-05-20"));
    expect(steps[0]?.from).toBe("2025-04-01");
    expect(steps.at(-1)?.until).toBe("2025-05-20");
    expect(steps.map(({ from }) => from)).toEqual(
      expect.arrayContaining(["2025-04-05", "2025-04-09", "2025-04-10", "2025-05-14"]),
    );
    const added = (on: string) => steps.find(({ from, until }) => from <= on && on <= until)?.duty.added as number;
    // 84 to 125 on 10 April, on textiles but for what Annex II and the metals take out (nothing).
    expect(added("2025-04-10") - added("2025-04-09")).toBeCloseTo(0.41, 2);
    expect(added("2025-05-14") - added("2025-05-13")).toBeCloseTo(-1.15, 2);
  });

  it("is empty for a sector without imports, and cut at the horizon", () => {
    expect(averageSteps(law, weights, "CHN", "no-such-sector", day("2025-04-01"), day("2025-05-20"))).toEqual([]);
    expect(averageSteps(law, weights, "JPN", null, day("2026-09-29"), day("2030-12-31")).at(-1)?.until).toBe(
      "2026-10-10",
    );
  });
});
