import { describe, expect, it } from "vitest";
import { day, month } from "./period";
import { candidateWindows, type Window } from "./reconcile-windows";

const window = (from: string, until: string): Window => ({ from: month(from), until: month(until) });
const words = (windows: Window[]) => windows.map(({ from, until }) => `${from}/${until}`);

describe("candidateWindows", () => {
  it("tries year to date first, then windows of the same length, then twelve months", () => {
    const tried = words(candidateWindows(window("2024-01", "2024-12"), day("2025-04-01")));
    expect(tried.slice(0, 11)).toEqual([
      "2024-01/2024-11",
      "2024-01/2024-10",
      "2024-01/2024-09",
      "2024-01/2024-08",
      "2024-01/2024-07",
      "2024-01/2024-06",
      "2024-01/2024-05",
      "2024-01/2024-04",
      "2024-01/2024-03",
      "2024-01/2024-02",
      "2024-01/2024-01",
    ]);
    expect(tried.slice(11, 14)).toEqual(["2023-12/2024-11", "2024-02/2025-01", "2023-11/2024-10"]);
    expect(tried).not.toContain("2024-01/2024-12");
  });

  it("keeps to windows that end before the statement, touch the stated period and start within 36 months", () => {
    const tried = candidateWindows(window("2024-01", "2024-12"), day("2025-04-01"));
    expect(words(tried)).toContain("2023-01/2023-12");
    expect(words(tried)).toContain("2024-04/2025-03");
    // March 2025 ends before 1 April; a statement of 31 March could not yet know it.
    expect(words(candidateWindows(window("2024-01", "2024-12"), day("2025-03-31")))).not.toContain("2024-04/2025-03");
    expect(words(tried)).not.toContain("2022-12/2023-11");
    // Japan's 62.6 also fits March 2010 to February 2011, South Korea's 60.2 October 2024 to September 2025.
    expect(words(tried)).not.toContain("2010-03/2011-02");
    expect(words(tried)).not.toContain("2024-10/2025-09");
    expect(candidateWindows(window("2018-01", "2018-12"), day("2026-11-21"))).toEqual([]);
  });

  it("offers a month its neighbours and the years that hold it, each once", () => {
    const tried = words(candidateWindows(window("2022-11", "2022-11"), day("2023-01-05")));
    expect(tried.slice(0, 5)).toEqual([
      "2022-01/2022-12",
      "2022-01/2022-11",
      "2022-01/2022-10",
      "2022-10/2022-10",
      "2022-12/2022-12",
    ]);
    expect(new Set(tried).size).toBe(tried.length);
  });
});
