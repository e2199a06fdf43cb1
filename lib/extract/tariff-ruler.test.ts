import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/period";
import { dayRuler } from "./tariff-ruler";

const href = (on: string) => `?on=${on}`;
const china = { partner: "CHN" };

describe("dayRuler", () => {
  // EO 14257 began on 5 April 2025, its country rates on the 9th; EO 14266 suspended them from the 10th.
  it("steps to the days of change before and after", () => {
    const { before, after, ticks } = dayRuler(day("2025-04-09"), china, href);
    expect([before?.day, after?.day]).toEqual(["2025-04-05", "2025-04-10"]);
    expect(before?.href).toBe("?on=2025-04-05");
    expect(ticks.map((tick) => tick.day)).toEqual(expect.arrayContaining(["2025-02-04", "2025-03-04", "2025-11-10"]));
  });

  it("has the stops of any of several partners", () => {
    const stops = (partner: string | string[]) =>
      dayRuler(day("2025-06-01"), { partner }, href).ticks.map((t) => t.day);
    // The tariff on Brazil of 40% (EO 14323) began on 6 August 2025 and reached no one else.
    expect(stops("JPN")).not.toContain("2025-08-06");
    expect(stops(["JPN", "BRA"])).toContain("2025-08-06");
  });

  it("keeps within the days that may be chosen", () => {
    const within = [day("2025-04-02"), day("2025-12-31")] as const;
    const { at, ticks, months, other, before, first, last } = dayRuler(day("2025-04-02"), china, href, within);
    expect([at, before, other, first, last]).toEqual([0, null, null, "2025-04-02", "2025-12-31"]);
    expect(ticks.map((tick) => tick.day).filter((each) => each < within[0] || each > within[1])).toEqual([]);
    expect(months.map(({ label }) => label)).toEqual(["Apr 2025", "Jul", "Oct"]);
  });

  it("parts the years of the tariff war from those before", () => {
    expect(dayRuler(day("2019-09-01"), china, href).months.map(({ label }) => label)).toEqual(
      ["2018", "2019", "2020", "2021", "2022", "2023", "2024"], // as many years as the table has before 2025
    );
    expect(dayRuler(day("2019-09-01"), china, href).other?.label).toBe("2025 to now");
    expect(dayRuler(day("2025-06-01"), china, href).other).toEqual({ label: "2018 to 2024", href: "?on=2024-12-31" });
    const within = [day("2024-01-01"), day("2025-11-30")] as const;
    expect(dayRuler(day("2025-06-01"), china, href, within).other?.label).toBe("2024");
    expect(dayRuler(day("2024-06-01"), china, href, within).other?.label).toBe("2025");
  });
});
