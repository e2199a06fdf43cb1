import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";
import { type PlotLine, plotLines } from "./plot-line";
import { heldValue } from "./stack-plot";
import { testSeries } from "./test-series";
import { textWidth } from "./text-width";
import { timePosition, yearTicks } from "./time-axis";

const prepared = [...catalogue].map(([id, chart]) => prepare(id, chart, defaultView(chart)));
const widths = [1128, 704, 343] as const;

function series(values: PreparedSeries["values"], breaks: string[] = []): PreparedSeries {
  return { ...testSeries("a", values), tone: "ink", breaks };
}

/** A series alone, a pixel a day from `zero` and a pixel a unit. */
function oneLine(one: PreparedSeries, step: boolean, zero = "1970-01-01"): PlotLine {
  const [line] = plotLines(
    [one],
    step,
    (x) => x - timePosition(zero),
    (y) => y,
  );
  if (!line) throw new Error("no line");
  return line;
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
    const line = oneLine(series(values, ["2020-01"]), false);
    expect(line.d.match(/M/g)).toHaveLength(2);
    expect(oneLine(series(values), false).d.match(/M/g)).toHaveLength(1);
  });

  it("stand where the EU's series of trade breaks (2020-01 and 2022-01)", () => {
    const chart = catalogue.get("goods-balance");
    if (!chart) throw new Error("no chart");
    const view = { ...defaultView(chart), partner: ["EUU"], named: ["EUU"] };
    expect(prepare("goods-balance", chart, view).series[0]?.breaks).toEqual(["2020-01", "2022-01"]);
  });

  it("stand in both flows with the EU: the partner counts, not the key of the series", () => {
    const chart = catalogue.get("exports-and-imports");
    if (!chart) throw new Error("no chart");
    const view = { ...defaultView(chart), partner: ["EUU"], named: ["EUU"] };
    const flows = prepare("exports-and-imports", chart, view).series;
    expect(flows.map(({ key, breaks }) => [key, breaks])).toEqual([
      ["exports", ["2020-01", "2022-01"]],
      ["imports", ["2020-01", "2022-01"]],
    ]);
  });
});

describe("a step", () => {
  const drawn = (values: PreparedSeries["values"]) => oneLine(series(values), true, "2025-01-01").d;

  it("holds its value until the row that has none, and only then breaks", () => {
    // 10 January and 20 January are 9 and 19 days after the first.
    expect(
      drawn([
        { x: "2025-01-10", y: 15 },
        { x: "2025-01-20", y: null },
      ]),
    ).toBe("M9,15L19,15L19,15");
    expect(
      drawn([
        { x: "2025-01-01", y: 0 },
        { x: "2025-01-10", y: 10 },
        { x: "2025-01-20", y: null },
        { x: "2025-01-25", y: null },
        { x: "2025-01-30", y: 12 },
        { x: "2025-01-31", y: 12 },
      ]),
    ).toBe("M0,0L9,0L9,10L19,10L19,10M29,12L30,12L30,12");
  });

  it("draws Japan and South Korea on every day of added-duty: 15% stands from 7 August 2025 to 23 February 2026", () => {
    const chart = prepared.find(({ id }) => id === "added-duty");
    const plot = chart && plotChart(chart, 1128);
    if (plot?.kind !== "time") throw new Error("no lines");
    const { frame, xDomain, yDomain } = plot;
    const px = (day: string) =>
      frame.left +
      ((timePosition(day) - xDomain[0]) / (xDomain[1] - xDomain[0])) * (frame.width - frame.left - frame.right);
    const fifteen = frame.top + (1 - 0.15 / yDomain[1]) * (frame.height - frame.bottom - frame.top);
    const from = (key: string) => {
      const corners = [...(plot.lines.find((line) => line.key === key)?.d ?? "").matchAll(/([\d.]+),([\d.]+)/g)];
      // Two lines of 1.75 px beside each other: each 0.9 px from the place of 15%.
      const own = corners.filter((corner) => Math.abs(Number(corner[2]) - fifteen) < 1.1).map((c) => Number(c[1]));
      return [Math.min(...own), Math.max(...own)];
    };
    const [august, november, february] = ["2025-08-07", "2025-11-14", "2026-02-24"].map(px) as [number, number, number];
    for (const [key, [begin, end]] of [
      ["JPN:cap", [august, february]],
      ["KOR", [august, november]],
      ["KOR:cap", [november, february]],
    ] as const) {
      expect(from(key)[0]).toBeCloseTo(begin, 0);
      expect(from(key)[1]).toBeCloseTo(end, 0);
    }
  });

  it("of a year holds from January to December, and is read in its middle", () => {
    const line = oneLine(
      series([
        { x: "2024", y: 5 },
        { x: "2025", y: 7 },
      ]),
      true,
      "2024-01-01",
    );
    // 2024 has 366 days, 2025 has 365.
    expect(line.d).toBe("M0,5L0,5L366,5L366,7L731,7");
    expect(line.end).toEqual({ x: 731, y: 7 });
    expect(yearTicks(["2024", "2025"], 5, false).map(({ at }) => at - timePosition("2024-01-01"))).toEqual([
      183, 548.5,
    ]);
  });
});

describe("end labels", () => {
  it("say their own dates where the highest line ends before the newest: no head misdates it", () => {
    const chart = prepared.find(({ id }) => id === "mfn-by-economy");
    const [wide, narrow] = [1128, 343].map((width) => chart && plotChart(chart, width));
    if (wide?.kind !== "time" || narrow?.kind !== "time") throw new Error("no lines");
    const value = (plot: typeof wide, key: string) => plot.labels.find((label) => label.key === key)?.value;
    expect(wide.labelHead).toBeNull();
    expect([value(wide, "IND"), value(narrow, "IND")]).toEqual(["21.2% (2024)", "21.2% ’24"]);
    expect([value(wide, "USA"), value(narrow, "USA")]).toEqual(["11.7% (2025)", "11.7% ’25"]);
  });

  it("have one head where all are of one date", () => {
    const chart = prepared.find(({ id }) => id === "goods-balance");
    const plot = chart && plotChart(chart, 343);
    if (plot?.kind !== "time") throw new Error("no lines");
    expect(plot.labelHead?.text).toBe("Aug 2026");
    expect(plot.labels.every(({ value }) => /^−\d+$/.test(value))).toBe(true);
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

describe("a line that ends before the axis", () => {
  it("has a dotted leader, apart from its disc: India's of 2024 is no more of the line", () => {
    const chart = prepared.find(({ id }) => id === "mfn-by-economy");
    const plot = chart && plotChart(chart, 343);
    if (plot?.kind !== "time") throw new Error("no lines");
    // On file: India and the EU to 2024, the others to 2025.
    expect(plot.labels.filter(({ early }) => early).map(({ key }) => key)).toEqual(["EUU", "IND"]);
    const end = plot.lines.find(({ key }) => key === "IND")?.end?.x ?? 0;
    const from = plot.labels.find(({ key }) => key === "IND")?.leader?.match(/^M([\d.]+),/)?.[1];
    expect(Number(from) - end).toBeCloseTo(7, 5);
  });
});
