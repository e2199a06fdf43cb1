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
});
