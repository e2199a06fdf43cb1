import { describe, expect, it } from "vitest";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { bundleNote } from "./bundle-note";
import { dashOf } from "./line-dash";
import { testSeries } from "./test-series";

function series(key: string, ...values: [string, number | null][]): PreparedSeries {
  return testSeries(
    key,
    values.map(([x, y]) => ({ x, y })),
  );
}

const noteOf = (mark: "step" | "line", ...all: PreparedSeries[]) => bundleNote({ mark, series: all, empty: null });

describe("the note of a bundle", () => {
  const a = series("a", ["2025-01-01", 0], ["2025-04-05", 0.1], ["2026-01-01", 0.1]);

  it("stands where two lines hold one rate on the same days", () => {
    const b = series("b", ["2025-01-01", 0.2], ["2025-08-07", 0.1], ["2026-01-01", 0.1]);
    expect(noteOf("step", a, b)).toContain("side by side");
  });

  it("does not where they hold it one after the other, or nothing", () => {
    const b = series("b", ["2025-01-01", 0.1], ["2025-04-05", 0.2], ["2026-01-01", 0.2]);
    const free = series("free", ["2025-01-01", 0], ["2025-04-05", 0], ["2026-01-01", 0]);
    expect(noteOf("step", a, b)).toBeNull();
    expect(noteOf("step", a, free)).toBeNull();
    expect(noteOf("step", a)).toBeNull();
  });

  it("does not under lines, which run at their values", () => {
    expect(noteOf("line", a, { ...a, key: "b", tone: "b" })).toBeNull();
  });
});

describe("the dash of a line", () => {
  it("is dots for a cap alone, whatever else is dashed", () => {
    expect(dashOf({ key: "CHE:cap", dashed: true })).toBe("dots");
    expect(dashOf({ key: "CHE", dashed: true })).toBe("dash");
    expect(dashOf({ key: "CHN", dashed: false })).toBe("line");
  });
});
