import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { plotChart } from "./plot-chart";

const widths = [1128, 704, 343] as const;

function preparedOf(id: string) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return prepare(id, chart, defaultView(chart));
}

describe("panels", () => {
  it("have the same margins, so that a date stands at the same place of each, and say the date of their values once", () => {
    for (const [id, date] of [
      ["japan-korea-with-china", "Dec 2019"],
      ["east-asia-balances", "Aug 2026"],
    ] as const)
      for (const width of widths) {
        const chart = preparedOf(id);
        const plot = plotChart(chart, width);
        if (plot?.kind !== "panels") throw new Error("no panels");
        const margins = plot.panels.map(({ plot: { frame } }) => `${frame.left} ${frame.right}`);
        expect(new Set(margins).size).toBe(1);
        expect(plot.dated?.text).toBe(`Last values: ${date}`);
      }
  });

  it("draw no key over a head that names no single line, and no dash where one grey line is alone", () => {
    const plot = plotChart(preparedOf("japan-korea-with-china"), 1128);
    expect(plot?.kind === "panels" && plot.panels.map(({ tone }) => tone)).toEqual([null, null]);
    expect(preparedOf("east-asia-balances").series.filter(({ dashed }) => dashed)).toEqual([]);
  });
});
