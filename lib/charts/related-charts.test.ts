import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import { chartsNamed, relatedCharts } from "./related-charts";

describe("relatedCharts", () => {
  it("offers one to six other charts below every chart", () => {
    for (const id of catalogue.keys()) {
      const ids = relatedCharts(id).map((chart) => chart.id);
      expect(ids.length, id).toBeGreaterThan(0);
      expect(ids.length, id).toBeLessThanOrEqual(6);
      expect(ids).not.toContain(id);
    }
  });

  it("puts charts of the same data first: both balances and the topic", () => {
    expect(relatedCharts("goods-balance").map(({ id }) => id)).toEqual(
      expect.arrayContaining(["exports-and-imports", "largest-deficits", "east-asia-balances"]),
    );
  });
});

describe("chartsNamed", () => {
  it("finds the charts that a note names", () => {
    expect(chartsNamed("china-tariff-on-us", ["for later rounds see China’s measures on US goods."])).toEqual([
      { id: "china-measures", name: "China’s measures on US goods" },
    ]);
  });
});
