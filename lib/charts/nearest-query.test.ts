import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/period";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { nearestQuery, queryWithoutFaults } from "./nearest-query";
import { parseQuery } from "./query";

const nearest = (id: string, query: string) => nearestQuery(catalogue.get(id) as Chart, new URLSearchParams(query));

describe("nearestQuery", () => {
  // The record begins in January 1985; the law is answered for from 2018-01-01 to 2026-10-10 (README).
  it.each([
    ["goods-balance", "from=2020-01&until=2019-01", "from=2019-01&until=2020-01"],
    ["goods-balance", "from=1950-01&until=1999-12", "from=1985-01&until=1999-12"],
    ["goods-balance", "from=2020-01&until=2099-01", "from=2020-01"],
    // What begins after the record or ends before it is offered the nearest twelve months (August 2026 is the last).
    ["goods-balance", "from=2030-01", "from=2025-09"],
    ["goods-balance", "from=2030-01&until=2030-06", "from=2025-09"],
    ["goods-balance", "until=1980-01", "from=1985-01&until=1985-12"],
    ["goods-balance", "from=yesterday&partner=CHN", "partner=CHN"],
    ["goods-balance", "partner=chn~XXX~JPN&step=week", "partner=CHN~JPN"],
    ["goods-balance", "partner=XXX&page=0", ""],
    ["goods-balance", "from=2020-01&from=2021-01", "from=2020-01"],
    ["exports-and-imports", "partner=JPN~KOR", "partner=JPN"],
    ["headline-rates", "on=2017-12-31", "on=2018-01-01"],
    ["headline-rates", "on=2031-01-01&sort=nothing", ""],
    ["largest-deficits", "year=1900&view=table", "year=1985&view=table"],
    ["duty-stack", "sector=Steel&product=nothing", "sector=steel"],
    ["goods-balance", "view=table&filter=nothing&filter=balance_usd:lt:0", "view=table&filter=balance_usd:lt:0"],
  ])("%s?%s → %s", (id, query, good) => {
    expect(nearest(id, query)).toBe(good);
  });

  it("is good whatever was asked", () => {
    const name = fc.constantFrom(
      "partner",
      "from",
      "until",
      "on",
      "year",
      "step",
      "sector",
      "sort",
      "filter",
      "w",
      "q",
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("CHN", "~", "2020-01", "1900-01", "2024-02-30", "9999", "month"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue.keys()),
        fc.array(fc.tuple(name, value), { maxLength: 6 }),
        (id, pairs) => {
          const chart = catalogue.get(id) as Chart;
          const good = nearestQuery(chart, new URLSearchParams(pairs));
          expect(parseQuery(chart, new URLSearchParams(good)).fault).toBeNull();
        },
      ),
    );
  });
});

describe("queryWithoutFaults", () => {
  const fault = (parameter: string) => ({ parameter, detail: "", allowed: [] });
  it("leaves out what is refused, and knows when that does not help", () => {
    const params = new URLSearchParams("a=1&b=2");
    expect(queryWithoutFaults(params, (given) => (given.has("b") ? fault("b") : null))).toBe("a=1");
    expect(queryWithoutFaults(params, () => fault("path"))).toBeNull();
  });

  it("keeps the good ones of several values, and brings a day within what is answered", () => {
    const bad = (name: string, value: string) => (given: URLSearchParams) =>
      given.getAll(name).includes(value) ? fault(name) : null;
    expect(queryWithoutFaults(new URLSearchParams("f=a&f=b&f=c"), bad("f", "b"))).toBe("f=a&f=c");
    const days = [day("2018-01-01"), day("2030-12-31")] as const;
    const late = (given: URLSearchParams) => ((given.get("on") ?? "") > days[1] ? fault("on") : null);
    expect(queryWithoutFaults(new URLSearchParams("on=2031-05-01&q=x"), late, days)).toBe("q=x&on=2030-12-31");
  });
});
