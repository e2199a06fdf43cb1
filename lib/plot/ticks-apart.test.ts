import { expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";
import { textWidth } from "./text-width";
import { ticksApart } from "./ticks-apart";

const at = (places: number[]) => places.map((x) => ({ x, label: "2024" }));

it("drops every second tick until the words have room, and keeps the first", () => {
  // Four digits of 14 px are about 28 px wide.
  expect(ticksApart(at([0, 60, 120, 180]), 14).map(({ x }) => x)).toEqual([0, 60, 120, 180]);
  expect(ticksApart(at([0, 30, 60, 90]), 14).map(({ x }) => x)).toEqual([0, 60]);
  expect(ticksApart(at([0, 10, 20, 30, 40]), 14).map(({ x }) => x)).toEqual([0, 40]);
});

it.each([...catalogue])("the words of the axis of %s do not touch, in an embed or on a page", (id, chart) => {
  const prepared = prepare(id, chart, defaultView(chart));
  for (const width of [304, 343, 600, 1128]) {
    const plot = plotChart(prepared, width, 320);
    const ticks = plot && "xTicks" in plot ? plot.xTicks : [];
    const size = width < 480 ? 12 : 14;
    const touching = ticks.filter((tick, index) => {
      const before = ticks[index - 1];
      if (!before) return false;
      return Math.abs(tick.x - before.x) < 4 + (textWidth(tick.label, size) + textWidth(before.label, size)) / 2;
    });
    expect([id, width, touching]).toEqual([id, width, []]);
  }
});
