import { describe, expect, it } from "vitest";
import { horizon, law } from "./fixtures/stacks-on-file";
import { day } from "./period";
import { lawChanges, nextChange, previousChange, scheduledAfter } from "./tariff-schedule";

describe("schedule of the law", () => {
  it("steps from change to change for a partner", () => {
    const reach = { partner: "CHN", codes: [] };
    expect(nextChange(law, day("2025-04-09"), reach)?.day).toBe("2025-04-10");
    expect(previousChange(law, day("2025-04-09"), reach)?.day).toBe("2025-04-05");
  });

  it("names what begins and what has ended", () => {
    const change = lawChanges(law, { partner: "VNM", codes: [] }).find(({ day: on }) => on === "2026-07-24");
    expect(change?.begin.map(({ measure_id }) => measure_id)).toEqual(expect.arrayContaining(["S301-FL-125"]));
    expect(change?.end.map(({ measure_id }) => measure_id)).toEqual(expect.arrayContaining(["S122-10"]));
  });

  it("lists what is scheduled beyond the horizon, earliest first", () => {
    const ids = scheduledAfter(law, horizon).map(({ measure_id }) => measure_id);
    expect(ids).toEqual(expect.arrayContaining(["S232-POLYSI", "S232-UPH-2027", "S232-CAB-2027", "S301-NIC-2027"]));
    expect(ids.indexOf("S232-POLYSI")).toBeLessThan(ids.indexOf("S232-UPH-2027"));
    expect(ids).not.toContain("S232-PHARMA");
    expect(
      scheduledAfter(law, horizon, { partner: "NIC", codes: ["energy"] }).map(({ measure_id }) => measure_id),
    ).toEqual(["S301-NIC-2027", "S301-NIC-2028"]);
  });
});
