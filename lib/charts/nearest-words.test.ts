import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { nearestQuery } from "./nearest-query";
import { nearestWords } from "./nearest-words";
import { profile } from "./viewed-page";

const words = (id: string, query: string, parameter: string) => {
  const page = id === "profile" ? profile : (catalogue.get(id) as Chart);
  return nearestWords(page, nearestQuery(page, new URLSearchParams(query)), parameter);
};

// The record begins in January 1985 and ends in August 2026; the law is answered for from 2018-01-01 (README).
describe("nearestWords", () => {
  it.each([
    ["goods-balance", "from=2020-01&until=2019-01", "from", "Show January 2019 to January 2020"],
    ["goods-balance", "partner=CHN&from=1950-01", "from", "Show January 1985 to August 2026"],
    ["headline-rates", "on=2017-12-31", "on", "Show 1 January 2018"],
    ["profile", "on=2017-12-31", "on", "Show 1 January 2018"],
    ["largest-deficits", "year=1900", "year", "Show 1985"],
    ["goods-balance", "partner=chn~XXX~JPN", "partner", "Show China and Japan"],
    ["goods-balance", "partner=XXX", "partner", "Show the page as it opens"],
    ["goods-balance", "partner=XXX&step=year", "partner", "Show the rest of the view without it"],
    ["duty-stack", "sector=Steel", "sector", "Show Iron and steel"],
    ["goods-balance", "step=week&view=table", "step", "Show the rest of the view without it"],
  ])("%s?%s, %s → %s", (id, query, parameter, expected) => {
    expect(words(id, query, parameter)).toBe(expected);
  });
});
