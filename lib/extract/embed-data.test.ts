import { describe, expect, it } from "vitest";
import chinaTariff from "@/lib/charts/catalogue/china-tariff-on-us";
import balances from "@/lib/charts/catalogue/east-asia-balances";
import flows from "@/lib/charts/catalogue/exports-and-imports";
import measures from "@/lib/charts/catalogue/measures-timeline";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "@/lib/plot/plot-chart";
import { embedBox, embedData } from "./embed-data";

const stackChart = prepare("china-tariff-on-us", chinaTariff, defaultView(chinaTariff));
const panelChart = prepare("east-asia-balances", balances, defaultView(balances));
const intervalChart = prepare("measures-timeline", measures, defaultView(measures));

describe("embedData", () => {
  it("adds the layers of a stack up to its total, in hundredths of a per cent", () => {
    const data = embedData(stackChart, plotChart(stackChart, 600, 340));
    if (!data || "rows" in data) throw new Error("a stack has dates");
    const [total, ...layers] = data.series;
    expect([total?.[0], data.kind]).toEqual(["Total", "rate"]);
    for (const [at, sum] of (total?.[2] ?? []).entries())
      expect(layers.reduce((added, [, , values]) => added + (values[at] ?? 0), 0)).toBe(sum);
  });

  it("has the value of every panel at each date, in tenths of a billion", () => {
    const data = embedData(panelChart, plotChart(panelChart, 600, 340));
    if (!data || "rows" in data) throw new Error("panels have dates");
    const china = data.series.find(([name]) => name.startsWith("China"));
    const dates = data.dates.split(" ");
    // Census, goods with China 2024 after the revision of June 2025: exports 143.2267, imports 438.7420 bn.
    expect(china?.[2][dates.indexOf("2024-12")]).toBe(-2955);
  });

  it("has small sums in tenths of a million: Laos, imports of 85,400,000 dollars in August 2026", () => {
    const small = prepare("exports-and-imports", flows, {
      ...defaultView(flows),
      partner: ["LAO"],
      step: "month",
    });
    const data = embedData(small, plotChart(small, 600, 340));
    if (!data || "rows" in data) throw new Error("lines have dates");
    expect(data.unit).toBe("m");
    expect(data.series.find(([name]) => name === "Imports")?.[2].at(-1)).toBe(854);
  });

  it("has a head for every interval, and a place for it in either drawing", () => {
    for (const width of [600, 304]) {
      const plot = plotChart(intervalChart, width, 340);
      const data = embedData(intervalChart, plot);
      if (!data || !("rows" in data)) throw new Error("intervals have rows");
      expect(data.rows.map(([head]) => head)).toEqual(intervalChart.intervals.map(({ label }) => label));
      expect(embedBox(intervalChart, plot, width)?.split(" ")).toHaveLength(data.rows.length + 1);
    }
  });
});
