import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import { prepare } from "@/lib/charts/prepare";
import { parseQuery } from "@/lib/charts/query";
import { preparedView } from "./prepared-view";

const chart = catalogue.get("largest-deficits") as Chart;
const viewOf = (year: number) => {
  const parsed = parseQuery(chart, new URLSearchParams({ year: String(year) }));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return parsed.view;
};

describe("preparedView", () => {
  it("keeps a view apart from every other, also when more were asked for than it keeps", () => {
    const years = Array.from({ length: 30 }, (_, at) => 1990 + at);
    for (const year of [...years, ...years])
      expect(preparedView("largest-deficits", chart, viewOf(year)).subtitle).toContain(String(year));
    expect(preparedView("largest-deficits", chart, viewOf(1999))).toEqual(
      prepare("largest-deficits", chart, viewOf(1999)),
    );
    expect(preparedView("largest-deficits", chart, viewOf(1999))).toBe(
      preparedView("largest-deficits", chart, viewOf(1999)),
    );
  });
});
