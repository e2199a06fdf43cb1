import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  dayFromIndex,
  dayIndex,
  lastDay,
  month,
  monthsBetween,
  parseDay,
  parseMonth,
} from "./period";

describe("period", () => {
  it("refuses days and months that no calendar has", () => {
    expect(parseDay("2025-02-29")).toBeNull();
    expect(parseDay("2024-02-29")).toBe("2024-02-29");
    expect(parseDay("1900-02-29")).toBeNull();
    expect(parseDay("2025-04-31")).toBeNull();
    expect(parseMonth("2025-13")).toBeNull();
    expect(parseMonth("2025-1")).toBeNull();
  });

  it("counts days as the Unix epoch does", () => {
    expect(dayIndex(day("1970-01-01"))).toBe(0);
    expect(dayIndex(day("2000-03-01"))).toBe(11_017);
    for (const text of ["1985-01-31", "2024-02-29", "2025-12-31", "2026-10-10"]) {
      expect(dayFromIndex(dayIndex(day(text)))).toBe(text);
      expect(dayIndex(day(text))).toBe(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
    }
  });

  it("steps over ends of months and years", () => {
    expect(addDays(day("2024-12-31"), 1)).toBe("2025-01-01");
    expect(addDays(day("2026-02-24"), -1)).toBe("2026-02-23");
    expect(addMonths(month("2024-11"), 3)).toBe("2025-02");
    expect(lastDay(month("2024-02"))).toBe("2024-02-29");
    expect(monthsBetween(month("2024-11"), month("2025-01"))).toEqual(["2024-11", "2024-12", "2025-01"]);
    expect(monthsBetween(month("2025-01"), month("2024-11"))).toEqual([]);
  });
});
