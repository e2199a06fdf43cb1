import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import type { PairPlot } from "@/lib/plot/pair-plot";
import { plotChart } from "@/lib/plot/plot-chart";
import type { StackPlot } from "@/lib/plot/stack-plot";
import { shownOf, toggled } from "./hidden-series";
import { liveData } from "./live-data";
import { timeStops } from "./time-stops";

function live(id: string) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return liveData(prepare(id, chart, defaultView(chart)));
}

const stack = (chart: ReturnType<typeof live>) => plotChart(chart as never, 1128) as StackPlot;
const all = live("duty-stack");
const part = shownOf(all, new Set(["mfn", "section-301", "not in this view"])).shown;

describe("layers hidden from a stack", () => {
  it("leave a part that is not called the total, beside the whole that the title names", () => {
    const whole = stack(all).labels.find(({ key }) => key === "total");
    expect([whole?.name, whole?.value]).toEqual(["Total", "24.536%"]);
    const shown = stack(part).labels.find(({ key }) => key === "total");
    expect([shown?.name, shown?.value]).toEqual(["Shown", "5.263% of 24.536%"]);
    expect(all.title).toContain("24.5%");
  });

  it("are added up in the tooltip, shown and whole", () => {
    const said = (chart: typeof all) =>
      timeStops(chart, stack(chart))
        .list.at(-1)
        ?.values.flatMap(({ key, name, value }) =>
          key === "total" || key === "shown" ? [[name, Math.round((value ?? 0) * 1000) / 10]] : [],
        );
    expect(said(all)).toEqual([["Total", 24.5]]);
    expect(said(part)).toEqual([
      ["Shown", 5.3],
      ["Total", 24.5],
    ]);
  });
});

describe("dots of which a series is hidden", () => {
  it("keep the shapes that the legend shows", () => {
    const chart = live("announced-and-in-force");
    const { keys, shown } = shownOf(chart, new Set([chart.series[0]?.key ?? ""]));
    const rows = (plotChart(shown as never, 1128) as PairPlot).rows;
    const drawn = new Map(rows.flatMap(({ dots }) => dots.map(({ series, shape }) => [series, shape])));
    expect([...drawn.keys()]).toHaveLength(keys.length - 1);
    for (const [series, shape] of drawn) expect(keys.find(({ key }) => key === series)?.mark).toBe(shape);
  });
});

describe("keys hidden by a reader", () => {
  const chart = live("goods-balance");

  it("count only where the view has them", () => {
    expect([...shownOf(chart, new Set(["CHN", "XYZ"])).hidden]).toEqual(["CHN"]);
  });

  it("all come back with the last one that has values", () => {
    const [empty, ...rest] = chart.series;
    const series = [{ ...(empty as (typeof rest)[0]), values: [] }, ...rest];
    const [last = "", ...others] = rest.map(({ key }) => key);
    expect([...toggled({ series }, new Set(others), last)]).toEqual([]);
    expect(toggled({ series }, new Set(others.slice(1)), last).size).toBe(others.length);
  });
});

describe("a stop of a chart over time", () => {
  it("says what its value adds up", () => {
    const chart = live("goods-balance");
    const stops = timeStops(chart, plotChart(chart as never, 1128) as never);
    expect(stops.list.at(-1)?.head).toBe("12 months to August 2026");
    expect(stops.nearest(0, 0)).toBe(0);
    expect(stops.nearest(5000, 0)).toBe(stops.list.length - 1);
  });
});
