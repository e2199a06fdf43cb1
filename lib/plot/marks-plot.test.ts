import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";
import { plotLine } from "./plot-line";
import { heldValue } from "./stack-plot";
import { textWidth } from "./text-width";
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

  it("names the layers that have the room inside their own band", () => {
    const chart = prepared.find(({ id }) => id === "duty-stack");
    const plot = chart && plotChart(chart, 1128);
    if (plot?.kind !== "stack") throw new Error("no stack");
    // On China from 2025 these three are wide and high for months; the base of 2.3% is not (EO 14195, EO 14257).
    expect(plot.inside.map(({ text }) => text)).toEqual(["Section 301", "IEEPA fentanyl", "IEEPA reciprocal"]);
    for (const name of plot.inside) {
      expect(name.x - name.width / 2).toBeGreaterThan(plot.frame.left);
      expect(name.x + name.width / 2).toBeLessThan(plot.frame.width - plot.frame.right);
      for (const other of plot.inside)
        if (other !== name && Math.abs(other.x - name.x) < (other.width + name.width) / 2)
          expect(Math.abs(other.y - name.y)).toBeGreaterThanOrEqual(18);
    }
  });
});

describe("rows of dots", () => {
  it("keep their values clear of the zero line and their words clear of it on a phone", () => {
    const chart = prepared.find(({ id }) => id === "us-mfn-by-sector");
    for (const width of widths) {
      const plot = chart && plotChart(chart, width);
      if (plot?.kind !== "pairs") throw new Error("no pairs");
      for (const { text, x, anchor } of plot.rows.flatMap((row) => row.values)) {
        const [left, right] = anchor === "end" ? [x - textWidth(text, 12), x] : [x, x + textWidth(text, 12)];
        expect(right < plot.zero || left > plot.zero).toBe(true);
      }
      if (width === 343) expect(Math.min(...plot.rows.map((row) => row.label.x))).toBeGreaterThan(plot.zero);
    }
  });
});

describe("years", () => {
  it("stand under their own values, at most as many as asked", () => {
    const ticks = yearTicks(["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"], 5, false);
    expect(ticks.map(({ label }) => label)).toEqual(["2017", "2019", "2021", "2023", "2025"]);
  });
});

describe("bars", () => {
  it("have their names whole: in two lines beside them, or above them", () => {
    for (const id of ["imports-by-chapter", "collected-by-chapter", "china-own-balances", "reported-surpluses"]) {
      const chart = prepared.find((one) => one.id === id);
      for (const width of widths) {
        const plot = chart && plotChart(chart, width);
        if (plot?.kind !== "bars") throw new Error("no bars");
        expect(plot.bars.map(({ label }) => label.lines.join(" "))).toEqual(chart?.bars.map(({ label }) => label));
      }
    }
  });

  it("to both sides of zero have the whole width of a phone", () => {
    const chart = prepared.find(({ id }) => id === "china-own-balances");
    const plot = chart && plotChart(chart, 343);
    if (plot?.kind !== "bars") throw new Error("no bars");
    expect(plot.frame.left).toBeLessThan(10);
    expect(plot.xTicks.some(({ value }) => value < 0)).toBe(true);
  });
});
