import { describe, expect, it } from "vitest";
import { heldFigure, heldFigures, officialRecord } from "@/lib/data/record";
import { figureOf, publishedOn } from "./fixtures/figure";
import { expectedVerdicts } from "./fixtures/verdicts";
import { reconcile } from "./reconcile";
import type { RateEvidence, Reconciliation, TradeEvidence } from "./reconciliation";

const held = (id: string) => heldFigure(id)?.reconciliation as Reconciliation;
const rate = (id: string) => held(id).evidence as RateEvidence;
const billions = (dollars: number) => Math.round(dollars / 1e6) / 1e3;

describe("reconcile, on every statement of the record", () => {
  it.each(expectedVerdicts)("$id: $verdict", ({ id, verdict, cause, match, official, in_force, takes_effect }) => {
    const found = held(id);
    expect(found.verdict).toBe(verdict);
    expect(found.cause).toBe(cause ?? null);
    if (match) {
      const fit = (found.evidence as TradeEvidence).match;
      expect([fit?.period, fit?.vintage, billions(fit?.value ?? 0)]).toEqual(match);
    }
    if (official !== undefined) expect(billions(found.official?.value ?? 0)).toBe(official);
    if (in_force) {
      expect(found.official?.value).toBeCloseTo(in_force[0] / 100, 9);
      expect(rate(id).day).toBe(in_force[1]);
    }
    if (takes_effect) expect(rate(id).parts[0]?.takes_effect ?? "never").toBe(takes_effect);
  });

  it("gives each of the 215 a verdict or leaves it to the events", () => {
    const kinds = heldFigures().map(({ figure, reconciliation }) => [figure.kind === "event", reconciliation === null]);
    expect(kinds).toHaveLength(215);
    expect(kinds.filter(([event, none]) => event !== none)).toEqual([]);
    expect(heldFigures().filter(({ reconciliation }) => reconciliation !== null)).toHaveLength(147);
  });

  it("gives a cause to what differs or has no counterpart, and to nothing else", () => {
    const wanting = heldFigures().flatMap(({ reconciliation }) => reconciliation ?? []);
    const wrong = wanting.filter(
      ({ verdict, cause }) => (cause !== null) !== (verdict === "differs" || verdict === "no-counterpart"),
    );
    expect(wrong).toEqual([]);
  });

  it("makes no search where the record lacks the figure's own", () => {
    for (const id of ["M50-01", "M52-01", "M67-01"]) expect(held(id).verdict).not.toBe("agrees-with-another-period");
    expect((held("M67-01").evidence as TradeEvidence).windows_tried).toBe(0);
    expect(billions(held("M67-01").official?.value ?? 0)).toBe(-21.601);
    expect((held("M60-01").evidence as TradeEvidence).lacking).toEqual(["reporter-not-on-file", "basis-not-on-file"]);
    // Korea counts 55.6 for 2024; the nearest official value is America's, seen from the Korean side.
    expect(billions(held("M59-01").official?.value ?? 0)).toBe(65.686);
  });

  it("says how wide it searched, and what the stated period is in every release", () => {
    const evidence = held("000-02").evidence as TradeEvidence;
    expect([evidence.windows_tried, evidence.windows_fit]).toEqual([26, 1]);
    expect(evidence.stated_period.map(({ vintage, value }) => [vintage, billions(value)])).toEqual([
      ["2026-06", 297.048],
      ["2025-10", 295.515],
      ["2025-04", 295.402],
    ]);
    expect([evidence.day, evidence.day_basis]).toEqual(["2025-04-01", "latest-possible-publication"]);
  });
});

describe("reconcile, on rates", () => {
  it("sets the announced and the later rates beside the one in force", () => {
    const beside = (id: string) =>
      rate(id).parts[0]?.beside.map((one) => [one.id, one.rate, one.effective_from, one.effective_to]);
    expect(beside("001-13")).toEqual([
      ["RECIP-A1-VNM", 0.46, "2025-04-09", "2025-04-09"],
      ["deal-2025-07-02-vietnam", 0.2, null, null],
      ["RECIP-A2-VNM", 0.2, "2025-08-07", "2026-02-23"],
      ["RECIP-BASE-2", 0.1, "2025-08-07", "2026-02-23"],
      ["S122-15-ANN", 0.15, null, null],
      ["S122-10", 0.1, "2026-02-24", "2026-07-23"],
      ["S301-FL-125", 0.125, "2026-07-24", null],
    ]);
  });

  it("names the measures on part of the goods beside a duty on all of them", () => {
    const onPart = rate("003-04").parts[0]?.on_part ?? [];
    expect(onPart).toContain("S301-L1");
    expect(onPart).toContain("S301-L4A-75");
    expect(onPart).toContain("S301-Y4-D100");
    expect(onPart).not.toContain("IEEPA-FENT-CHN-20");
  });

  const china = (printed: string, value: number, date: string) =>
    reconcile(
      figureOf({
        indicator: "added-duty",
        printed,
        printed_unit: "percent",
        unit: "fraction",
        value,
        date,
        sign: null,
      }),
      publishedOn(date),
      officialRecord(),
    );

  it("tells one layer of several from the whole", () => {
    // 20 fentanyl + 125 reciprocal from 10 April to 13 May 2025, 20 + 10 from 14 May.
    expect(china("145", 1.45, "2025-04-10")?.verdict).toBe("in-force");
    expect(china("125", 1.25, "2025-04-10")?.verdict).toBe("one-layer-of-several");
    expect(china("20", 0.2, "2025-06-01")?.verdict).toBe("one-layer-of-several");
    expect(china("10", 0.1, "2025-06-01")?.verdict).toBe("one-layer-of-several");
    expect(china("30", 0.3, "2025-06-01")?.verdict).toBe("in-force");
  });

  it("tells what ended from what never was", () => {
    expect(china("125", 1.25, "2025-06-01")?.verdict).toBe("superseded");
    expect(china("34", 0.34, "2025-06-01")?.verdict).toBe("announced-only");
    expect(china("60", 0.6, "2025-06-01")).toMatchObject({ verdict: "differs", cause: "unexplained" });
    // A day before the order of 2 April nobody can have known its rates.
    expect(china("34", 0.34, "2025-04-01")?.verdict).toBe("differs");
  });
});

describe("reconcile, on what it cannot hold", () => {
  it("answers a period without data with a cause, never an error", () => {
    const far = reconcile(figureOf({ stated_period: "1900" }), publishedOn("1901-05-01"), officialRecord());
    expect(far).toMatchObject({ verdict: "no-counterpart", cause: "period-not-on-file", official: null });
    const open = reconcile(figureOf({ stated_period: "2024/.." }), publishedOn("2025-05-01"), officialRecord());
    expect(open).toMatchObject({ verdict: "no-counterpart", cause: "period-not-on-file" });
    const future = reconcile(figureOf({ stated_period: "2031" }), publishedOn("2026-05-01"), officialRecord());
    expect(future).toMatchObject({ verdict: "no-counterpart", cause: "period-not-on-file" });
  });

  it("finds imports for consumption (the chapters of China, added up: 429,425,828,419) where a source took them for general imports", () => {
    const found = reconcile(
      figureOf({
        indicator: "imports",
        sign: null,
        printed: "429426",
        printed_unit: "USD million",
        value: 429_426_000_000,
      }),
      publishedOn("2025-02-10"),
      officialRecord(),
    );
    expect(found?.verdict).toBe("agrees-with-another-basis");
  });
});
