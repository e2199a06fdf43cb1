import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import type { View } from "@/lib/charts/controls";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";
import { textWidth } from "./text-width";
import { timePosition } from "./time-axis";

function drawn(id: string, width: number, view: Partial<View> = {}) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  const prepared = prepare(id, chart, { ...defaultView(chart), ...view });
  const plot = plotChart(prepared, width);
  if (plot?.kind !== "intervals") throw new Error("no intervals");
  return { prepared, plot };
}

describe("the axis of spans", () => {
  it("of measures against China begins with February 2025, the month of the first, and each tick says its year", () => {
    // 10% of EO 14195 from 4 February 2025; the view begins in January 2018.
    for (const width of [1128, 343]) {
      const { plot } = drawn("measures-timeline", width);
      const [first] = plot.xTicks;
      expect([first?.label, first?.x]).toEqual(["Feb 2025", plot.frame.left]);
      expect(plot.xDomain[0]).toBe(timePosition("2025-02-01"));
      for (const { label } of plot.xTicks) expect(label).toMatch(/^[A-Z][a-z]{2} 20\d\d$/);
    }
  });

  it("has ticks one as far from the next as another, from the first row or from the January of its year", () => {
    const labels = (view: Partial<View>) =>
      drawn("measures-timeline", 1128, view).plot.xTicks.map((tick) => tick.label);
    expect(labels({})).toEqual(["Feb 2025", "May 2025", "Aug 2025", "Nov 2025", "Feb 2026", "May 2026", "Aug 2026"]);
    // Section 232 on steel from 23 March 2018.
    expect(labels({ sector: "steel" })).toEqual(["2018", "2020", "2022", "2024", "2026"]);
    // Never before what was asked for: a bar that began earlier would seem to begin there.
    expect(labels({ sector: "steel", from: "2018-03" as View["from"] })[0]).toBe("Mar 2018");
    expect(drawn("measures-timeline", 1128, { from: "2025-06" as View["from"] }).plot.xDomain[0]).toBe(
      timePosition("2025-06-01"),
    );
  });

  it("has no words left of the drawing on a phone", () => {
    const [first] = drawn("measures-timeline", 343).plot.xTicks;
    expect((first?.middle ?? 0) - textWidth("Feb 2025", 12) / 2).toBeGreaterThanOrEqual(0);
  });
});

describe("spans of days", () => {
  it("that run on end where the law is known, on every view (10 October 2026)", () => {
    for (const view of [{}, { sector: "steel" }]) {
      const { plot } = drawn("measures-timeline", 1128, view);
      const { frame, xDomain } = plot;
      const scale = (frame.width - frame.left - frame.right) / (xDomain[1] - xDomain[0]);
      const end = frame.left + (timePosition("2026-10-11") - xDomain[0]) * scale;
      const open = plot.rows.filter((row) => row.open);
      expect(open.length).toBeGreaterThan(0);
      for (const { rect } of open) expect(rect.x + rect.width).toBeCloseTo(end, 0);
    }
  });

  it("print their words whole on a phone: a rate not in force never reads as one in force", () => {
    const { prepared, plot } = drawn("china-measures", 343);
    for (const [at, { words }] of prepared.intervals.entries()) {
      const row = plot.rows[at];
      const said = `${row?.label.lines.join(" ")} ${row?.value.text}`;
      if (words?.endsWith("not in force")) expect(said).toContain(words);
      expect(row?.value.text).not.toMatch(/…$/);
    }
  });

  it("print both days of an event that lasted, and lead to its entry", () => {
    const { prepared } = drawn("events-timeline", 1128);
    const pause = prepared.intervals.find(({ label }) => label.startsWith("Country rates suspended 90 days"));
    expect(pause?.words).toBe("9 Apr 2025 – 9 Jul 2025");
    expect(pause?.href).toMatch(/^\/events#event-2025-04-09-/);
    expect(pause?.source).toContain("EO 14266"); // which suspended the rates of EO 14257
  });

  it("of measures lead to the measure and name its instrument", () => {
    const { prepared } = drawn("measures-timeline", 1128);
    const [first] = prepared.intervals;
    expect(first?.href).toBe(`/measures/${prepared.rows[0]?.measure_id}`);
    expect(first?.source).toBe(prepared.rows[0]?.instrument);
  });
});
