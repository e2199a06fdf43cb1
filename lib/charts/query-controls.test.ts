import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { canonicalQuery, parseQuery } from "./query";

function parse(id: string, query: string) {
  return parseQuery(catalogue.get(id) as Chart, new URLSearchParams(query));
}

function canonical(id: string, query: string): string {
  const parsed = parse(id, query);
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return canonicalQuery(catalogue.get(id) as Chart, parsed.view);
}

describe("the controls of charts", () => {
  it.each([
    ["measures-timeline", "sector=steel", "sector=steel"],
    ["measures-timeline", "sector=", ""],
    ["china-tariff-on-us", "sector=agri-food", "sector=agri-food"],
    ["mfn-by-economy", "product=P~Q", "product=P~Q"],
    ["mfn-by-economy", "product=Q", ""],
    ["imports-by-chapter", "year=2023&as=share&partner=JPN", "partner=JPN&as=share&year=2023"],
    ["china-replaced", "as=share", ""],
    ["events-timeline", "partner=JPN", "partner=JPN"],
    ["goods-balance", "until=2010-12", "from=1985-01&until=2010-12"],
  ])("%s?%s is %s", (id, query, short) => {
    expect(canonical(id, query)).toBe(short);
  });

  it.each([
    ["measures-timeline", "sector=steal", "sector", "steel"],
    ["mfn-by-economy", "product=ZZ", "product", null],
    ["mfn-by-economy", "product=A~B~C~D~E~F~G", "product", null],
    ["china-replaced", "as=euro", "as", "usd"],
    ["imports-by-chapter", "partner=JPN~KOR", "partner", null],
    ["imports-by-chapter", "partner=EU27", "partner", null],
    ["imports-by-chapter", "year=2022", "year", "2023 to 2024"],
    ["goods-balance", "from=2020-01&until=2019-12", "from", null],
  ])("%s?%s is refused", (id, query, parameter, allowed) => {
    const { fault } = parse(id, query);
    expect(fault?.parameter).toBe(parameter);
    if (allowed !== null) expect(fault?.allowed).toContain(allowed);
  });
});
