import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { type Plot, plotChart } from "./plot-chart";
import { printPairs } from "./print-parts";

const frame = { width: 343, left: 0, right: 0, top: 30, bottom: 10, narrow: true };

function rows(count: number, height: number): Plot {
  const cuts = Array.from({ length: count }, (_, at) => 30 + at * height);
  return { kind: "bars", frame: { ...frame, height: 40 + count * height }, cuts } as unknown as Plot;
}

describe("a tall drawing in print", () => {
  it("is parted into two even columns where they fit a page", () => {
    // 32 rows of 50 px begin at 30: 16 rows a column end at 830; the last piece has the 10 px of the foot.
    expect(printPairs(rows(32, 50))).toEqual([
      {
        height: 810,
        parts: [
          { y: 30, height: 800 },
          { y: 830, height: 810 },
        ],
      },
    ]);
  });

  it("fills a page with two columns and parts the rest evenly", () => {
    // A column has room for 870 px, so for 17 rows of 50; 6 rows of 40 remain after two of them.
    expect(printPairs(rows(40, 50))).toEqual([
      {
        height: 850,
        parts: [
          { y: 30, height: 850 },
          { y: 880, height: 850 },
        ],
      },
      {
        height: 160,
        parts: [
          { y: 1730, height: 150 },
          { y: 1880, height: 160 },
        ],
      },
    ]);
  });

  it("is one piece where it has one row", () => {
    expect(printPairs(rows(1, 50))).toEqual([{ height: 60, parts: [{ y: 30, height: 60 }] }]);
  });

  it("has no pieces without rows", () => {
    expect(printPairs({ kind: "panels", frame } as unknown as Plot)).toEqual([]);
  });

  it("begins each column with a group as far from its top, and the bars keep clear of their labels", () => {
    const chart = catalogue.get("reported-surpluses");
    const plot = chart && plotChart(prepare("reported-surpluses", chart, defaultView(chart)), 343);
    if (plot?.kind !== "bars") throw new Error("no bars");
    const [pair] = printPairs(plot);
    expect(pair?.parts).toHaveLength(2);
    const heads = pair?.parts.map(({ y }) => Math.min(...plot.groups.map((g) => g.y - y).filter((room) => room > 0)));
    expect(heads?.[0]).toBe(heads?.[1]);
    // Words of 12 px go down to 7 px below their middle: baseline 4.2, descender 2.7.
    for (const { rect, label } of plot.bars) if (rect) expect(rect.y - (label.y + 7)).toBeGreaterThanOrEqual(4);
  });
});
