import { describe, expect, it } from "vitest";
import { keepDates } from "./keep-dates";

describe("keepDates", () => {
  it("keeps days and months on one line and leaves the rest alone", () => {
    expect(keepDates("peaked on 10 April 2025; 12 partners in Jan 2026")).toBe(
      "peaked on 10\u00a0April\u00a02025; 12 partners in Jan\u00a02026",
    );
    expect(keepDates("Annexes of 2 April and 31 July 2025")).toBe("Annexes of 2\u00a0April and 31\u00a0July\u00a02025");
    expect(keepDates("Section 301 in May and 2018")).toBe("Section 301 in May and 2018");
  });

  it("keeps a minus with its dollars, dollars with their unit, and the two sides of a vote", () => {
    expect(keepDates("a deficit of −$220.3 bn, 2024: $1.2 tn")).toBe(
      "a deficit of −\u2060$220.3\u00a0bn, 2024: $1.2\u00a0tn",
    );
    expect(keepDates("strikes down IEEPA tariffs (6-3)")).toBe("strikes down IEEPA tariffs (6-\u20603)");
    expect(keepDates("12-month sums, NAICS-3, $5 more, −3.6")).toBe("12-month sums, NAICS-3, $5 more, −3.6");
  });
});
