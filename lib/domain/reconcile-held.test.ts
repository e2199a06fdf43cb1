import { describe, expect, it } from "vitest";
import { type HeldFigure, heldFigure, officialRecord } from "@/lib/data/record";
import { heldAgainst } from "./reconcile-held";
import type { Reconciliation } from "./reconciliation";

function heldOf(id: string) {
  const { figure, source, reconciliation } = heldFigure(id) as HeldFigure;
  return heldAgainst(figure, source, officialRecord().trade, reconciliation as Reconciliation);
}

describe("heldAgainst", () => {
  it("lists the five values of the founding example that the look shows", () => {
    // Millions of dollars of the Census releases of April 2025, October 2025 and June 2026, as the look shows them.
    const shown = heldOf("000-02")
      .filter(({ official }) => /^2024-01\/2024-1[12]$/.test(official.period))
      .map(({ kind, official, fits }) => [
        kind,
        official.period,
        official.vintage,
        Math.round(official.value / 1e6),
        fits,
      ]);
    expect(shown).toEqual([
      ["stated-period", "2024-01/2024-12", "2026-06", 297_048, false],
      ["stated-period", "2024-01/2024-12", "2025-10", 295_515, false],
      ["stated-period", "2024-01/2024-12", "2025-04", 295_402, false],
      ["year-to-date", "2024-01/2024-11", "2025-10", 270_257, false],
      ["year-to-date", "2024-01/2024-11", "2025-04", 270_421, true],
    ]);
  });

  it("counts the windows that the verdict counts", () => {
    const windows = new Set(
      heldOf("000-02")
        .filter(({ kind }) => kind !== "stated-period")
        .map(({ official }) => official.period),
    );
    const evidence = heldFigure("000-02")?.reconciliation?.evidence;
    expect(evidence?.kind === "trade" && evidence.windows_tried).toBe(windows.size);
  });

  it("tries no window where basis, adjustment or reporter is not on file", () => {
    expect(heldOf("M66-01").map(({ kind, fits }) => [kind, fits])).toEqual([["stated-period", false]]);
    expect(heldOf("M59-01").every(({ kind, fits }) => kind === "stated-period" && !fits)).toBe(true);
  });
});
