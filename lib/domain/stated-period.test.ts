import { describe, expect, it } from "vitest";
import { monthSpan, parseStatedPeriod } from "./stated-period";

describe("parseStatedPeriod", () => {
  it("reads years, months, days and intervals", () => {
    expect(parseStatedPeriod("2024")).toEqual({ first: "2024-01-01", last: "2024-12-31", grain: "year" });
    expect(parseStatedPeriod("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29", grain: "month" });
    expect(parseStatedPeriod("2024-01/2024-11")).toEqual({ first: "2024-01-01", last: "2024-11-30", grain: "month" });
    expect(parseStatedPeriod("2025-04-03/..")).toEqual({ first: "2025-04-03", last: null, grain: "day" });
    expect(parseStatedPeriod("../2024-12-31")).toEqual({ first: null, last: "2024-12-31", grain: "day" });
  });

  it("refuses what no calendar has", () => {
    for (const text of ["2024-13", "2025-02-29", "2024-11/2024-01", "last year", "../..", "..", "", "2024/2025/2026"])
      expect(parseStatedPeriod(text)).toBeNull();
  });

  it("gives whole months only", () => {
    const span = (text: string) => {
      const period = parseStatedPeriod(text);
      return period && monthSpan(period);
    };
    expect(span("2024")).toEqual({ from: "2024-01", until: "2024-12" });
    expect(span("2024-12/2025-11")).toEqual({ from: "2024-12", until: "2025-11" });
    expect(span("2025-04-03")).toBeNull();
    expect(span("2025-04-03/..")).toBeNull();
  });
});
