import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { nearestView } from "./nearest-view";
import { prepare } from "./prepare";
import { parseQuery } from "./query";

function nearestTo(id: string, query: string) {
  const chart = catalogue.get(id) as Chart;
  const parsed = parseQuery(chart, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  expect(prepare(id, chart, parsed.view).empty).toMatch(
    /^(Nothing|No (year|sum of twelve months) that ended in the period) is on file for /,
  );
  return nearestView(id, chart, parsed.view).href;
}

describe("nearestView", () => {
  // The Census Bureau counts trade with the Soviet Union to 1991, with Slovakia from 1993.
  it.each([
    [
      "goods-balance",
      "partner=SUN&from=2015-01&step=month",
      /partner=SUN&from=198\d-\d\d&until=199\d-\d\d&step=month$/,
    ],
    ["goods-balance", "partner=SVK&until=1990-12&step=month", /partner=SVK&from=199[23]-\d\d&until=/],
    ["exports-and-imports", "partner=SUN&from=2000-01&until=2001-01", /partner=SUN&from=19/],
    // A sum of a year stands at its December.
    ["goods-balance", "partner=ISR&from=2010-01&until=2010-06&step=year", /from=2009-12&until=2010-06|until=2010-12/],
  ])("of %s?%s has the same partners", (id, query, href) => {
    expect(nearestTo(id, query)).toMatch(href);
  });
});
