import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { legendKeys } from "./legend-keys";
import { plotChart } from "./plot-chart";

const widths = [1128, 704, 343] as const;

function preparedOf(id: string) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return prepare(id, chart, defaultView(chart));
}

describe("the layers in force on the last day", () => {
  it("are all named at the right with their value, and add up to the total", () => {
    const chart = preparedOf("duty-stack");
    for (const width of widths) {
      const plot = plotChart(chart, width);
      if (plot?.kind !== "stack") throw new Error("no stack");
      const last = (key: string) => {
        const share = chart.series.find((series) => series.key === key)?.values.at(-1)?.y ?? 0;
        return `${(share * 100).toFixed(3)}%`;
      };
      // Three decimals, as the table has them: with one, 17.1 + 5.3 + 2.2 would stand beside 24.5, with two 24.53 beside 24.54.
      expect(plot.labels.map(({ key }) => key)).toEqual(["total", "mfn", "section-201", "section-232", "section-301"]);
      for (const label of plot.labels.slice(1)) expect(label.value).toBe(last(label.key));
      const [whole = 0, ...parts] = plot.labels.map(({ value }) => Number.parseFloat(value));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 6);
    }
  });

  it("and of too little to be seen have no key of their own colour", () => {
    const chart = preparedOf("duty-stack");
    const keys = legendKeys(chart);
    for (const { key, mark } of keys) {
      const most = Math.max(...(chart.series.find((one) => one.key === key)?.values ?? []).map(({ y }) => y ?? 0));
      // The drawing is 540 px high and ends above 100%.
      expect([key, mark]).toEqual([key, most > 0.002 ? "area" : "none"]);
    }
  });
});
