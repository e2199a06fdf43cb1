import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { canonicalQuery, defaultView, parseQuery } from "./query";

const balance = catalogue.get("goods-balance") as Chart;
const parse = (query: string, chart = balance) => parseQuery(chart, new URLSearchParams(query));
const fault = (query: string, chart = balance) => {
  const parsed = parse(query, chart);
  return parsed.fault ? [parsed.fault.parameter, parsed.fault.detail] : null;
};

describe("parseQuery", () => {
  it("takes partners repeated or joined, and the members of a group", () => {
    const both = parse("partner=CHN&partner=VNM~TWN");
    expect(both.fault === null && both.view.partner).toEqual(["CHN", "VNM", "TWN"]);
    const group = parse("partner=EU27~CHN");
    expect(group.fault === null && group.view.partner).toHaveLength(28);
    expect(group.fault === null && canonicalQuery(balance, group.view)).toBe("partner=EU27~CHN");
  });

  it("holds empty parameters absent and ignores names it does not know", () => {
    const parsed = parse("partner=&from=&utm_source=x&step=");
    expect(parsed.fault === null && parsed.view).toEqual(defaultView(balance));
    expect(parsed.fault === null && canonicalQuery(balance, parsed.view)).toBe("");
  });

  it("says what was wrong and what is allowed", () => {
    expect(fault("partner=CHIN")).toEqual(["partner", "“CHIN” is not a partner code this chart has."]);
    expect(fault("from=2024-13")?.[1]).toBe("“2024-13” is not a month from 1985-01 to 2026-08 (YYYY-MM).");
    expect(fault("until=2027-01")?.[0]).toBe("until");
    expect(fault("from=2026-01&until=2025-01")?.[1]).toBe("The period begins in 2026-01, after it ends in 2025-01.");
    // What from may be depends on until, which may be mended as well: the whole record is allowed, in its order.
    const turned = parse("from=2026-01&until=2025-01").fault;
    expect(turned?.allowed).toEqual(["1985-01 to 2026-08, from no later than until"]);
    expect(fault("step=week")).toEqual(["step", "“week” is not a value of step."]);
    expect(fault("sort=price")?.[0]).toBe("sort");
    expect(fault("page=0")?.[0]).toBe("page");
    expect(fault("page=1e3")?.[0]).toBe("page");
    expect(fault("view=map")?.[0]).toBe("view");
    expect(fault("from=2020-01&from=2021-01")?.[1]).toBe("from was given more than once, with different values.");
    expect(fault(`partner=${"CHN~VNM~TWN~KOR~JPN~DEU~FRA~ITA~IRL~MEX~CAN~IND~THA"}`)?.[1]).toBe(
      "13 partners were named; at most 12 are shown at once.",
    );
    expect(fault("on=2025-02-30", catalogue.get("headline-rates"))?.[0]).toBe("on");
    expect(fault("year=1984", catalogue.get("largest-deficits"))?.[0]).toBe("year");
  });

  it("never throws, and reads its own canonical query back to the same view", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "CHN",
        "VNM",
        "EU27",
        "2024-01",
        "2019-05",
        "2025-04-09",
        "12m",
        "month",
        "year",
        "2024",
        "table",
        "-month",
        "%FF",
        "<b>",
      ),
      fc.string({ maxLength: 12 }),
    );
    const name = fc.constantFrom(
      "partner",
      "from",
      "until",
      "on",
      "year",
      "step",
      "view",
      "page",
      "sort",
      "dialect",
      "utm",
    );
    const charts = fc.constantFrom(...catalogue.values());
    fc.assert(
      fc.property(charts, fc.array(fc.tuple(name, word), { maxLength: 5 }), (chart, pairs) => {
        const parsed = parseQuery(chart, new URLSearchParams(pairs));
        if (parsed.fault !== null) return parsed.fault.detail.length > 10 && parsed.fault.detail.length < 300;
        const canonical = canonicalQuery(chart, parsed.view, parsed.presentation);
        const again = parseQuery(chart, new URLSearchParams(canonical));
        return again.fault === null && JSON.stringify(again.view) === JSON.stringify(parsed.view);
      }),
      { numRuns: 500 },
    );
  });
});
