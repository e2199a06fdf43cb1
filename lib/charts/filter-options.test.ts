import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { View } from "./controls";
import { filterOptions } from "./filter-options";
import { defaultView, type Presentation, parseQuery } from "./query";

describe("what the filter bar offers", () => {
  it.each([...catalogue])("of %s is never refused", (id, chart) => {
    const options = filterOptions(id, chart, defaultView(chart));
    const chosen = (options.partners ?? []).filter(({ code }) => code !== "");
    const kept = options.onePartner ? [] : chosen.map(({ code }) => code);
    const hrefs = [
      ...(options.partners ?? []).flatMap(({ without }) => without ?? []),
      ...[...options.presets, ...options.steps, ...options.units].map(({ href }) => href),
      ...[options.year?.before, options.year?.after].flatMap((href) => href ?? []),
      // As the form without a script and the picker build them; at the limit neither adds.
      ...(kept.length < options.mostPartners ? options.add : []).map(
        ({ code }) => `${options.action}?partner=${[...kept, code].join("~")}`,
      ),
    ];
    const faults = hrefs.flatMap((href) => {
      const { fault } = parseQuery(chart, new URL(href, "http://localhost").searchParams);
      return fault === null ? [] : [`${href}: ${fault.detail}`];
    });
    expect(faults).toEqual([]);
  });

  it("keeps the tab, the order and the filters of the rows", () => {
    const chart = catalogue.get("goods-balance");
    if (!chart) throw new Error("no such chart");
    const { view, presentation } = parseQuery(
      chart,
      new URLSearchParams("view=table&sort=-balance_usd&filter=partner:eq:JPN&page=2"),
    ) as { view: View; presentation: Presentation };
    const options = filterOptions("goods-balance", chart, view, presentation);
    const month = options.steps.find(({ label }) => label === "Month")?.href;
    expect(month).toBe("/charts/goods-balance?step=month&view=table&sort=-balance_usd&filter=partner:eq:JPN");
    expect(options.fields).toContainEqual({ name: "view", value: "table" });
    expect(options.fields.map(({ name }) => name)).not.toContain("page");
  });

  it("names partners of a default only as far as an address may name them", () => {
    const chart = catalogue.get("headline-rates");
    if (!chart) throw new Error("no such chart");
    const { partners, mostPartners } = filterOptions("headline-rates", chart, defaultView(chart));
    expect([partners, mostPartners]).toEqual([[{ code: "", label: "20 partners", tone: "ink", without: null }], 12]);
  });
});
