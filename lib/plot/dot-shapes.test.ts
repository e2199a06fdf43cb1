import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { dotRadius, dotShapes } from "./dot-shapes";
import { plotChart } from "./plot-chart";

describe("dots at one place", () => {
  it("are drawn from the largest to the smallest, so that each shows within the one before it", () => {
    const sizes = dotShapes.map((shape) => dotRadius(shape, "together"));
    for (const [at, size] of sizes.slice(1).entries()) expect(size).toBeLessThan(sizes[at] as number);
  });

  it("of semiconductors (0% three times) are three, their one value in ink", () => {
    const chart = catalogue.get("us-mfn-by-sector");
    const plot = chart && plotChart(prepare("us-mfn-by-sector", chart, defaultView(chart)), 1128);
    if (plot?.kind !== "pairs") throw new Error("no pairs");
    const row = plot.rows.find(({ label }) => label.text.startsWith("Semiconductors"));
    expect(row?.dots.map(({ shape, size }) => [shape, size])).toEqual([
      ["ring", "together"],
      ["disc", "together"],
      ["diamond", "together"],
    ]);
    expect(row?.values.map(({ text, tone }) => [text, tone])).toEqual([["0.0%", "ink"]]);
    const textiles = plot.rows.find(({ label }) => label.text.startsWith("Textiles"));
    expect(textiles?.dots.map(({ size }) => size)).toEqual(["alone", "alone", "alone"]);
    // Of three values each has the colour of its dot.
    const tones = textiles?.dots.map(({ tone }) => tone).sort();
    expect(textiles?.values.map(({ tone }) => tone).sort()).toEqual(tones);
    expect(new Set(tones).size).toBe(3);
  });
});
