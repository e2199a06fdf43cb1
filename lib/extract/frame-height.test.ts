import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { embedHeights } from "./embed-height";
import { frameHeight } from "./frame-height";

const charts = [...catalogue].map(([id, chart]) => prepare(id, chart, defaultView(chart)));

/** What a browser makes of the CSS in a column of a width, in px. */
function inColumn(css: string, width: number): number {
  const sum = css
    .replace(/\b(max|min)\(/g, "Math.$1(")
    .replaceAll("100cqw", String(width))
    .replaceAll("px", "");
  return new Function(`return ${sum}`)() as number;
}

describe("frameHeight", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "of %s holds at every width, and not much more",
    (_, chart) => {
      const { css, fixed } = frameHeight(chart);
      const heightAt = embedHeights(chart);
      for (let width = 280; width <= 1200; width += 1) {
        const [needed, given] = [heightAt(width), inColumn(css, width)];
        // Words break anew every few pixels; eight lines of them at most.
        expect([width, given >= needed - 21, given <= needed + 160, fixed >= needed - 21]).toEqual([
          width,
          true,
          true,
          true,
        ]);
      }
    },
  );

  it("keeps a limit, and is plain CSS that a style attribute can hold", () => {
    const [chart] = charts;
    if (!chart) throw new Error("no chart");
    const { css, fixed } = frameHeight(chart, true, 300);
    expect([inColumn(css, 320), inColumn(css, 800), fixed]).toEqual([300, 300, 300]);
    expect(css).toMatch(/^[-+*.,() \da-z]+$/);
  });
});
