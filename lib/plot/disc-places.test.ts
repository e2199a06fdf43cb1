import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { discRadius, distanceTo, placeDiscs, segmentsOf } from "./disc-places";
import { plotChart } from "./plot-chart";

const box = { left: 0, right: 400, top: 0, bottom: 300 };
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe("discs of reported figures", () => {
  it("stand level with their place where nothing is in the way, the sign on the outer side", () => {
    expect(placeDiscs([{ x: 200, y: 100 }], [], box)).toEqual([{ x: 176, y: 100, sign: { x: 157, y: 100 } }]);
  });

  it("of one place part, from top to bottom", () => {
    const place = { x: 200, y: 100 };
    const discs = placeDiscs([place, place, place], [], box);
    for (const [at, disc] of discs.entries())
      for (const other of discs.slice(at + 1)) {
        expect(apart(disc, other)).toBeGreaterThanOrEqual(2 * discRadius);
        expect(disc.y < other.y || (disc.y === other.y && disc.x < other.x)).toBe(true);
      }
  });

  it("keep off a line, and leave out the sign that has no room", () => {
    const line = [
      { x: 0, y: 100 },
      { x: 400, y: 100 },
    ] as const;
    const [disc] = placeDiscs([{ x: 200, y: 100 }], [line], box);
    expect(Math.abs((disc?.y ?? 100) - 100)).toBeGreaterThanOrEqual(discRadius);
    const [tight] = placeDiscs([{ x: 36, y: 100 }], [], { left: 10, right: 14, top: 0, bottom: 300 });
    expect(tight?.sign).toBeNull();
  });

  it("measures to the nearest point of a segment", () => {
    const [segment] = segmentsOf("M0,0L10,0M50,50");
    expect(segmentsOf("M0,0L10,0M50,50L50,60")).toHaveLength(2);
    expect(distanceTo(segment ?? [box as never, box as never], { x: 5, y: 3 })).toBe(3);
    expect(distanceTo(segment ?? [box as never, box as never], { x: 13, y: 4 })).toBe(5);
  });
});

describe.each(["added-duty", "goods-balance"])("on %s", (id) => {
  it.each([1128, 704, 343])("no disc hides another, a diamond or a line at %i px", (width) => {
    const chart = catalogue.get(id);
    const plot = chart && plotChart(prepare(id, chart, defaultView(chart)), width);
    if (plot?.kind !== "time") throw new Error("no lines");
    expect(plot.figures.length).toBeGreaterThan(0);
    const lines = plot.lines.flatMap((line) => segmentsOf(line.d));
    for (const [at, { disc, verdictAt }] of plot.figures.entries()) {
      const middle = { x: disc.cx, y: disc.cy };
      for (const other of plot.figures.slice(at + 1))
        expect(apart(middle, { x: other.disc.cx, y: other.disc.cy })).toBeGreaterThanOrEqual(2 * discRadius);
      for (const diamond of plot.figures) expect(apart(middle, diamond)).toBeGreaterThan(discRadius + 5);
      for (const line of lines) {
        expect(distanceTo(line, middle)).toBeGreaterThan(discRadius);
        if (verdictAt) expect(distanceTo(line, verdictAt)).toBeGreaterThan(6);
      }
    }
    const sorted = [...plot.figures].sort((a, b) => a.x - b.x || a.y - b.y);
    expect(sorted.map(({ sign }) => sign)).toEqual(plot.figures.map(({ sign }) => sign));
  });
});

it("on a phone keeps the event nearest to the peak that the title of duty-stack names: 3, of 9 April 2025", () => {
  const chart = catalogue.get("duty-stack");
  const plot = chart && plotChart(prepare("duty-stack", chart, defaultView(chart)), 343);
  if (plot?.kind !== "stack") throw new Error("no stack");
  expect(plot.rail).toHaveLength(4);
  expect(plot.rail.map(({ sign }) => sign)).toContain("3");
});
