import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { gappedLine } from "./gapped-line";
import { plotChart } from "./plot-chart";
import { textWidth } from "./text-width";

describe("a line across words", () => {
  const box = { left: 40, right: 60, top: 10, bottom: 20 };

  it.each([
    ["stops above them and goes on under them", 50, [box], "M50,0V10M50,20V100"],
    ["left or right of them is whole", 60, [box], "M60,0V100"],
    ["under two that touch has one gap", 50, [box, { ...box, top: 18, bottom: 30 }], "M50,0V10M50,30V100"],
    [
      "that begins or ends in them is cut",
      50,
      [
        { ...box, top: -5 },
        { ...box, top: 90, bottom: 110 },
      ],
      "M50,20V90",
    ],
  ] as const)("%s", (_, x, words, path) => {
    expect(gappedLine(x, 0, 100, words)).toBe(path);
  });
});

describe("on a phone", () => {
  function bars(id: string) {
    const chart = catalogue.get(id);
    const plot = chart && plotChart(prepare(id, chart, defaultView(chart)), 343);
    if (plot?.kind !== "bars") throw new Error("no bars");
    return plot;
  }

  /** Heights at which a line of a path stands. */
  const spans = (path: string) =>
    [...path.matchAll(/M([\d.]+),([\d.]+)V([\d.]+)/g)].map(([, x, from, until]) => [x, from, until].map(Number));

  it.each(["reported-surpluses", "china-own-balances"])("no line of %s runs through the words over a bar", (id) => {
    const plot = bars(id);
    const lines = [plot.zeroLine, ...plot.references.map((mark) => mark.line)].flatMap(spans);
    for (const { label } of plot.bars)
      for (const [x = 0, from = 0, until = 0] of lines) {
        const across = label.x < x && x < label.x + textWidth(label.lines[0] ?? "", 12);
        expect(across && from < label.y && label.y < until ? `${label.lines[0]} at ${x}` : "clear").toBe("clear");
      }
  });

  it.each(["collected-by-chapter", "reported-surpluses", "imports-by-chapter"])("the zero of %s is whole", (id) => {
    const [first] = bars(id).xTicks;
    expect(first?.label).toBe("0");
    expect((first?.x ?? 0) - textWidth("0", 12) / 2).toBeGreaterThanOrEqual(1);
  });
});
