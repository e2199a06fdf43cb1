import { describe, expect, it } from "vitest";
import { bundleShifts, type Hold } from "./bundles";
import { plotLines } from "./plot-line";
import { testSeries } from "./test-series";
import { timePosition } from "./time-axis";

/** Ten px a unit, upwards from 100. */
const y = (value: number) => 100 - value * 10;

function strand(tone: string, holds: Hold[], width = 2) {
  return { tone, width, holds };
}

describe("a bundle", () => {
  it("parts lines of one value by their strokes, about the value, and only while they are together", () => {
    const shifts = bundleShifts(
      [
        strand("a", [
          { from: 0, until: 10, value: 7 },
          { from: 10, until: 30, value: 5 },
        ]),
        strand("b", [{ from: 0, until: 20, value: 5 }]),
      ],
      y,
    );
    // Two strokes of 2 px that touch about the value: middles 1 px above it and 1 px below.
    expect(shifts).toEqual([[{ from: 10, until: 20, by: -1 }], [{ from: 10, until: 20, by: 1 }]]);
  });

  it("has the higher partner above, over all of its lines, whatever the order given", () => {
    const shifts = bundleShifts(
      [
        strand("low", [{ from: 10, until: 20, value: 5 }]),
        // Its cap, a line of its own, lies higher than the other partner.
        strand("high", [{ from: 10, until: 20, value: 5 }]),
        strand("high", [{ from: 0, until: 10, value: 6 }]),
      ],
      y,
    );
    expect(shifts.map(([shift]) => shift?.by)).toEqual([1, -1, undefined]);
  });

  it("is none at zero, where nothing is owed, and near zero never crosses it", () => {
    const both = (value: number) =>
      bundleShifts(
        ["a", "b"].map((tone) => strand(tone, [{ from: 0, until: 1, value }])),
        y,
      ).map(([shift]) => shift?.by);
    expect(both(0)).toEqual([undefined, undefined]);
    // 0.05 over zero is half a pixel: the lower of the two lies on zero, the upper 2 px over it.
    expect(both(0.05).map((by) => Math.round((by ?? 0) * 10) / 10)).toEqual([-1.5, 0.5]);
    // 0.05 below zero is half a pixel: the upper of the two lies on zero, the lower 2 px under it.
    expect(both(-0.05).map((by) => Math.round((by ?? 0) * 10) / 10)).toEqual([-0.5, 1.5]);
    expect(both(3)).toEqual([-1, 1]);
  });

  it("of many lines is no higher than 12 px, and all of them are seen", () => {
    const shifts = bundleShifts(
      Array.from({ length: 12 }, (_, at) => strand(String(at), [{ from: 0, until: 1, value: 5 }])),
      y,
    ).map(([shift]) => shift?.by ?? 0);
    // Twelve strokes of 2 px pressed into 12 px: their middles are 1 px apart.
    expect(shifts).toEqual([-5.5, -4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5]);
  });
});

describe("lines of steps", () => {
  it("run beside each other where they are equal, and end with discs beside one true value", () => {
    const lines = plotLines(
      [
        testSeries("a", [
          { x: "2025-01-01", y: 3 },
          { x: "2025-01-11", y: 1 },
          { x: "2025-01-21", y: 1 },
        ]),
        testSeries("b", [
          { x: "2025-01-01", y: 1 },
          { x: "2025-01-21", y: 1 },
        ]),
      ],
      true,
      (x) => x - timePosition("2025-01-01"),
      y,
    );
    // Strokes of 1.75 px: 0.875 px to each side of 90, the place of 1, printed to a tenth.
    expect(lines.map(({ d }) => d)).toEqual([
      "M0,70L10,70L10,89.1L20,89.1L20,89.1",
      "M0,90L10,90L10,90.9L20,90.9L20,90.9",
    ]);
    expect(lines.map(({ end, tip }) => [end?.y, tip?.y])).toEqual([
      [90, 89.1],
      [90, 90.9],
    ]);
  });
});
