import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";
import { plotStops } from "./stops";

function stopsOf(id: string, width: number) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  const prepared = prepare(id, chart, defaultView(chart));
  const plot = plotChart(prepared, width);
  if (plot === null || plot.kind === "time" || plot.kind === "stack") throw new Error("no rows");
  return { plot, list: plotStops(prepared, plot).list };
}

describe("the stops of rows", () => {
  it("say what is measured where the row's name is that of its series (Germany 2025: −73.0 bn)", () => {
    const row = stopsOf("largest-deficits", 1128).list.find(({ head }) => head === "Germany");
    expect(row?.values.map(({ name, text }) => [name, text])).toEqual([["Balance", "−$73.0\u00a0bn"]]);
  });

  it("carry the shapes of the legend: ring, disc, diamond", () => {
    const row = stopsOf("announced-and-in-force", 1128).list.find(({ head }) => head === "Thailand");
    expect(row?.values.map(({ shape }) => shape)).toEqual(["ring", "disc", "diamond"]);
  });

  it.each([1128, 704, 343])(
    "have a band around the values over and under the dots, on no other row (%i px)",
    (width) => {
      for (const id of ["announced-and-in-force", "collected-by-industry"]) {
        const { plot, list } = stopsOf(id, width);
        if (plot.kind !== "pairs") throw new Error("no pairs");
        for (const [at, { values, label }] of plot.rows.entries()) {
          const { y, height } = list[at]?.band ?? { y: 0, height: 0 };
          for (const place of [label.y, ...values.map((value) => value.y)]) {
            expect(place - 6).toBeGreaterThanOrEqual(y);
            expect(place + 6).toBeLessThanOrEqual(y + height);
          }
          const next = list[at + 1]?.band;
          if (next) expect(y + height).toBeLessThanOrEqual(next.y + 1);
        }
      }
    },
  );

  it.each([1128, 704, 343])("have a band around the whole label, on no other row (%i px)", (width) => {
    for (const id of ["events-timeline", "measures-timeline", "imports-by-chapter", "reported-surpluses"]) {
      const { plot, list } = stopsOf(id, width);
      if (plot.kind !== "intervals" && plot.kind !== "bars") throw new Error("no rows");
      const labels = (plot.kind === "intervals" ? plot.rows : plot.bars).map(({ label }) => label);
      const [half, lead] = [6, plot.kind === "intervals" ? (width < 500 ? 15 : 17) : width < 500 ? 14 : 16];
      for (const [at, { band }] of list.entries()) {
        const { y, lines } = labels[at] as (typeof labels)[number];
        const [top, bottom] = [band?.y ?? 0, (band?.y ?? 0) + (band?.height ?? 0)];
        expect(top).toBeLessThanOrEqual(y - half);
        expect(bottom).toBeGreaterThanOrEqual(y + (lines.length - 1) * lead + half);
        const next = list[at + 1]?.y ?? Number.POSITIVE_INFINITY;
        expect(bottom).toBeLessThan(next);
      }
    }
  });
});
