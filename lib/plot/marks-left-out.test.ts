import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { leftOutWords, marksLeftOut } from "./marks-left-out";
import { plotChart } from "./plot-chart";

function leftOut(id: string, width: number) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  const prepared = prepare(id, chart, defaultView(chart));
  return leftOutWords(marksLeftOut(prepared.marks, plotChart(prepared, width)));
}

describe("marks without room", () => {
  it("goods-balance on a phone draws 2, 3, 6, 8, A and D of 1 to 8 and A to D (seen)", () => {
    expect(leftOut("goods-balance", 343)).toBe("No room in a drawing of this width for 1, 4, 5, 7, B and C.");
  });

  it("the wider drawings have room for all, and nothing is said", () => {
    const marked = [...catalogue].filter(([, { annotations }]) => annotations).map(([id]) => id);
    expect(marked).toContain("duty-stack");
    for (const id of marked) for (const width of [704, 1128]) expect([id, leftOut(id, width)]).toEqual([id, null]);
  });

  it("are none where nothing should stand on the drawing", () => {
    expect(leftOut("largest-deficits", 343)).toBeNull();
    expect(marksLeftOut([{ sign: "9", placed: false }], null)).toEqual([]);
  });
});
