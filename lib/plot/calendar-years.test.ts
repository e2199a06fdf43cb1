import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { month } from "@/lib/domain/period";
import { plotChart } from "./plot-chart";

describe("sums of calendar years", () => {
  const chart = catalogue.get("goods-balance");
  if (!chart) throw new Error("no such chart");
  const view = { ...defaultView(chart), partner: ["JPN"], step: "year" as const, from: month("1985-01") };
  const yearly = prepare("goods-balance", chart, view);
  it("stand over their own year: Japan’s largest deficit, $89.7 bn, over 2006", () => {
    const values = yearly.series[0]?.values ?? [];
    const deepest = values.reduce((least, value) => ((value.y ?? 0) < (least.y ?? 0) ? value : least));
    // U.S. Census Bureau, Trade in Goods with Japan: 2006, -89,721.8 million dollars.
    expect([deepest.x, (deepest.y ?? 0) / 1e6]).toEqual(["2006", expect.closeTo(-89_721.8, 0)]);
    const plot = plotChart(yearly, 1128);
    if (plot?.kind !== "time") throw new Error("no lines");
    const at = Object.fromEntries(plot.xTicks.map(({ label, x }) => [label, x]));
    const lineX =
      plot.lines[0]?.d
        .split(/[ML]/)
        .filter(Boolean)
        .map((point) => Number(point.split(",")[0])) ?? [];
    for (const year of ["1990", "2000", "2010", "2020"])
      expect(lineX[Number(year) - 1985]).toBeCloseTo(at[year] as number, 0);
    expect(plot.labelHead?.text).toBe("2025");
  });
});
