import { describe, expect, it } from "vitest";
import { columnOne, horizon, measureOf } from "./fixtures/stacks-measure";
import { indexLaw, inForce, names, reachesPartner } from "./law";
import { day } from "./period";

describe("law", () => {
  it("counts the last day in", () => {
    const duty = measureOf("A", { effective_from: day("2026-02-24"), effective_to: day("2026-07-23") });
    expect(inForce(duty, day("2026-02-23"))).toBe(false);
    expect(inForce(duty, day("2026-02-24"))).toBe(true);
    expect(inForce(duty, day("2026-07-23"))).toBe(true);
    expect(inForce(duty, day("2026-07-24"))).toBe(false);
    expect(inForce(measureOf("B", { effective_from: null }), day("2026-07-24"))).toBe(false);
  });

  it("reads an id with a star as every id that begins so", () => {
    expect(names(["S232-AUTO*"], "S232-AUTOPART-JPN")).toBe(true);
    expect(names(["S232-AUTO"], "S232-AUTOPART-JPN")).toBe(false);
    expect(names([], "S232-AUTO")).toBe(false);
  });

  it("excepts partners from a measure on all", () => {
    const duty = measureOf("A", { partner_codes_except: ["CAN", "MEX"] });
    expect(reachesPartner(duty, "JPN")).toBe(true);
    expect(reachesPartner(duty, "CAN")).toBe(false);
  });

  it("changes on first days and on the day after last days", () => {
    const law = indexLaw(
      [columnOne, measureOf("A", { effective_from: day("2025-02-04"), effective_to: day("2025-03-03") })],
      { horizon },
    );
    expect(law.changeDays).toEqual(["2020-01-01", "2025-02-04", "2025-03-04"]);
    const before = law.regime("CHN", day("2025-02-03"));
    const during = law.regime("CHN", day("2025-02-04"));
    expect(before.rules.map(({ measure }) => measure.measure_id)).toEqual(["MFN-COL1"]);
    expect(during.rules.map(({ measure }) => measure.measure_id)).toEqual(["MFN-COL1", "A"]);
    expect(law.regime("CHN", day("2025-03-03"))).toBe(during);
  });

  it("finds a measure by its id", () => {
    const law = indexLaw([columnOne], { horizon });
    expect(law.measure("MFN-COL1")).toBe(columnOne);
    expect(law.measure("MFN")).toBeNull();
  });
});
