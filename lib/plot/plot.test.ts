import { describe, expect, it } from "vitest";
import { spread } from "./spread";
import { timePosition, timeTicks } from "./time-axis";
import { valueAxis, valueLabels } from "./value-axis";

describe("spread", () => {
  it("parts neighbours by the least movement and keeps the rest", () => {
    expect(spread([10, 12, 100], 20, 0, 200)).toEqual([1, 21, 100]);
    expect(spread([100, 12, 10], 20, 0, 200)).toEqual([100, 21, 1]);
    expect(spread([198, 199], 20, 0, 200)).toEqual([180, 200]);
  });
});

describe("time axis", () => {
  it("puts a sum to December 2024 on the tick of 2025", () => {
    expect(timePosition("2024-12")).toBe(timePosition("2025-01-01"));
    expect(timePosition("2024")).toBe(timePosition("2025-01-01"));
  });

  it("never has more ticks than asked and names each year once", () => {
    const ticks = timeTicks(timePosition("2015-01-01"), timePosition("2026-08"), 7, false);
    expect(ticks.map((tick) => tick.label)).toEqual(["2016", "2018", "2020", "2022", "2024", "2026"]);
    const days = timeTicks(timePosition("2025-01-01"), timePosition("2026-10-10"), 8, false);
    expect(days.map((tick) => tick.label)).toEqual(["Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr", "Jul", "Oct"]);
  });
});

describe("value axis", () => {
  it("always holds zero and puts the unit on the last tick alone", () => {
    expect(valueAxis([-418e9, -11e9]).domain[1]).toBe(0);
    expect(valueLabels(valueAxis([0.1, 1.45]), "rate")).toEqual(["0", "50", "100", "150%"]);
    expect(valueAxis([0.1, 1.45]).domain).toEqual([0, 1.508]);
  });
});
