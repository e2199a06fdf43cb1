import { describe, expect, it } from "vitest";
import { heldFigure } from "@/lib/data/record";
import type { Reconciliation } from "@/lib/domain/reconciliation";
import { figureMarkWords } from "./figure-mark-words";

const held = (id: string) => heldFigure(id)?.reconciliation as Reconciliation;

// The wording is the issue's; the values are those of the Census releases and of the law.
describe("figureMarkWords", () => {
  it("says reported, official and the period that fits, with the sign of the axis", () => {
    expect(figureMarkWords(-270_400_000_000, "usd", held("000-02"))).toBe(
      "reported −270.4; official −297.0 for 2024; equals Jan–Nov 2024 in the release of April 2025",
    );
    expect(figureMarkWords(-202_000_000_000, "usd", held("M50-01"), -202_720_000_000)).toBe(
      "reported −202.0; official −202.7 for 2025",
    );
  });

  it("says where the line stands at another release than the newest (months of October 2025 against June 2026)", () => {
    expect(figureMarkWords(-270_400_000_000, "usd", held("000-02"), -295_515_000_000)).toBe(
      "reported −270.4; the line stands at −295.5; −297.0 in the release of June 2026; equals Jan–Nov 2024 in the release of April 2025",
    );
  });

  it("says what was in force on the day of a rate and when it came", () => {
    expect(figureMarkWords(0.46, "fraction", held("M20-04"))).toBe(
      "reported 46%; law of 2 April 2025 0%; later in force, 9 Apr 2025, one day",
    );
    expect(figureMarkWords(0.34, "fraction", held("M20-01"))).toBe(
      "reported 34%; law of 2 April 2025 20%; never in force",
    );
  });
});
