import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";
import { plotLine } from "./plot-line";
import { heldValue } from "./stack-plot";
import { yearTicks } from "./time-axis";

const prepared = [...catalogue].map(([id, chart]) => prepare(id, chart, defaultView(chart)));
const widths = [1128, 704, 343] as const;

function series(values: PreparedSeries["values"], breaks: string[] = []): PreparedSeries {
  return { key: "a", name: "a", tone: "ink", emphasis: false, dashed: false, panel: null, breaks, values };
}

describe.each(prepared.filter(({ mark }) => mark !== "heat"))("$id", (chart) => {
  it.each(widths)("has at most seven ticks, zero among them, and stays inside %i px", (width) => {
    const plot = plotChart(chart, width);
    if (plot === null) throw new Error("no plot");
    const plots = plot.kind === "panels" ? plot.panels.map((panel) => panel.plot) : [plot];
    for (const one of plots) {
      expect(one.xTicks.length).toBeLessThanOrEqual(7);
      if ("yTicks" in one) {
        expect(one.yTicks.length).toBeLessThanOrEqual(7);
        expect(one.yTicks.map(({ value }) => value)).toContain(0);
      } else if (one.kind === "bars" || one.kind === "pairs") expect(one.xTicks.map(({ value }) => value)).toContain(0);
      if ("labels" in one) {
        const ys = one.labels.map(({ y }) => y).sort((a, b) => a - b);
        for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] as number)).toBeGreaterThanOrEqual(12);
      }
    }
    for (const { x } of plots.flatMap((one) => one.xTicks as { x: number }[])) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
    }
  });
});

describe("breaks", () => {
  it("part a line between the last month before and the first after, and nowhere else", () => {
    const values = ["2019-11", "2019-12", "2020-01", "2020-02"].map((x, at) => ({ x, y: at }));
    const line = plotLine(
      series(values, ["2020-01"]),
      false,
      (x) => x,
      (y) => y,
    );
    expect(line.d.match(/M/g)).toHaveLength(2);
    expect(
      plotLine(
        series(values),
        false,
        (x) => x,
        (y) => y,
      ).d.match(/M/g),
    ).toHaveLength(1);
  });

  it("stand where the EU's series of trade breaks (2020-01 and 2022-01)", () => {
    const chart = catalogue.get("goods-balance");
    if (!chart) throw new Error("no chart");
    const view = { ...defaultView(chart), partner: ["EUU"], named: ["EUU"] };
    expect(prepare("goods-balance", chart, view).series[0]?.breaks).toEqual(["2020-01", "2022-01"]);
  });
});

describe("a stack", () => {
  it("holds a layer's last value until its next row, and is nothing before its first", () => {
    const values = [
      { x: "2025-02-04", y: 0.1 },
      { x: "2025-03-04", y: 0.2 },
    ];
    expect(["2025-01-01", "2025-02-04", "2025-03-03", "2025-03-04"].map((day) => heldValue(values, day))).toEqual([
      0, 0.1, 0.1, 0.2,
    ]);
  });
});

describe("years", () => {
  it("stand under their own values, at most as many as asked", () => {
    const ticks = yearTicks(["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"], 5, false);
    expect(ticks.map(({ label }) => label)).toEqual(["2017", "2019", "2021", "2023", "2025"]);
  });
});
