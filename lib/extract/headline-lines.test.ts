import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { namedMeasures } from "@/lib/charts/headline-measures";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { day } from "@/lib/domain/period";
import { headlineLines } from "./headline-lines";

describe("the measures behind a headline rate", () => {
  it("are named in words with their rates: on the whole sector, on a part, a cap as a cap", () => {
    expect(
      headlineLines(
        "S301-FL-CAP10 10%; adds 50 on annex-1a-steel (S232-ANNEX1A); cap 15 on auto-parts (S232-AUTOPART-TWN)",
      ),
    ).toEqual([
      "cap 10%: Forced-labour duty, after Section 122",
      "+50% on Metals Annex I-A: steel (Metals annex restructuring: Annex I-A)",
      "cap 15% on Parts of cars and light trucks (Taiwan auto parts 15% total)",
    ]);
  });

  it("name a measure once for all parts that it reaches at one rate", () => {
    expect(
      headlineLines("adds 50 on annex-1a-steel (S232-ANNEX1A); adds 50 on annex-1a-copper (S232-ANNEX1A)"),
    ).toEqual(["+50% on Metals Annex I-A: steel; Metals Annex I-A: copper (Metals annex restructuring: Annex I-A)"]);
  });

  it("say of a quota which rate is the one over it", () => {
    expect(
      headlineLines(
        "adds 25 on quartz-surface (S201-QUARTZ-Y1-INQ); adds 50 on quartz-surface, over the quota (S201-QUARTZ-Y1-OVQ)",
      ),
    ).toEqual([
      "+25% on Quartz surface products (Quartz safeguard)",
      "+50% on Quartz surface products, over the quota (Quartz safeguard)",
    ]);
  });

  it("say where a rate is not on file, and nothing where no measure stands behind a cell", () => {
    expect(headlineLines("adds ? on annex-1a-steel (S232-ANNEX1A)")).toEqual([
      "a rate not on file on Metals Annex I-A: steel (Metals annex restructuring: Annex I-A)",
    ]);
    expect(headlineLines("")).toEqual([]);
  });

  it("leave none of the cells unread, on any day a layer of law began", () => {
    const chart = catalogue.get("headline-rates");
    if (!chart) throw new Error("no chart");
    for (const on of ["2019-09-01", "2025-08-07", "2026-04-06", "2026-10-10"]) {
      const { rows } = prepare("headline-rates", chart, { ...defaultView(chart), on: day(on) });
      for (const row of rows) {
        const cells = [row.layers, row.parts].filter(Boolean).join("; ");
        expect(namedMeasures(cells).length).toBe(cells === "" ? 0 : cells.split("; ").length);
        expect(new Set(headlineLines(cells)).size).toBe(headlineLines(cells).length);
        expect(headlineLines(cells).join()).not.toMatch(/\b(S\d{3}|IEEPA)-/);
      }
    }
  });
});
