import { expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { prepare } from "./prepare";
import { parseQuery } from "./query";

function told(id: string, query: string) {
  const chart = catalogue.get(id) as Chart;
  const parsed = parseQuery(chart, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return prepare(id, chart, parsed.view);
}

it("names the month with the highest share where only rounding makes it one of six (1.5315, then 1.5041)", () => {
  expect(told("collected-duties", "from=2010-01&until=2012-12").title).toBe(
    "Since January 2010 US duties were highest in August 2010, at 1.53% of imports; December 2012 stood at 1.32%",
  );
});

it("says of a rate that prints the same that it is as before (14.7 in both years)", () => {
  expect(told("collected-by-industry", "year=2024").title).toMatch(/14\.7% of imports, as in 2023$/);
  expect(told("collected-by-industry", "year=2025").title).toMatch(/24\.5% of imports, after 14\.7% in 2024$/);
});

it("keeps the decimal that the labels have (WTO, dairy: China 12.04%)", () => {
  expect(told("mfn-by-economy", "product=B").title).toContain("China of 12.0% (2025)");
});

it("says which partners cannot be held against April 2025, and why: its annex names no Canada, Mexico or United Kingdom", () => {
  const four = told("announced-and-in-force", "partner=CHN~JPN~GBR~IND&on=2025-09-01");
  expect(four.title).toBe(
    "On 1 September 2025 two of the three partners compared are below the rate announced in April 2025: China, from 34% to 30%; the United Kingdom cannot be compared",
  );
  expect(four.notes).toContain("Not compared with April 2025, whose annex does not name them: the United Kingdom.");
  expect(told("announced-and-in-force", "partner=CAN~MEX~CHN~VNM").title).toMatch(
    /; Canada and Mexico cannot be compared$/,
  );
});

it("says of measures in time which years of the period are not drawn, as they have none", () => {
  // EO 14195, 10% on goods from China from 4 February 2025; China's first round from 2 April 2018.
  expect(told("measures-timeline", "").subtitle).toContain(
    "January 2018 to October 2026 (the first begins on 4 February 2025; 2018 to 2024, without any, are not drawn).",
  );
  expect(told("measures-timeline", "from=2024-06").subtitle).toContain("; 2024, without any, is not drawn)");
  expect(told("measures-timeline", "from=2025-06").subtitle).not.toContain("not drawn");
  expect(told("china-measures", "").subtitle).not.toContain("not drawn");
});

it("sets statutory and collected duty in the order of the gap, the world last, and names the month of the day", () => {
  const chart = told("statutory-and-collected", "on=2025-06-03");
  const gaps = chart.rows.flatMap((row, at) => {
    const other = chart.rows[at + 1];
    return row.kind === "statutory" && row.partner !== "WLD" ? [Number(row.rate) - Number(other?.rate)] : [];
  });
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  expect(chart.rows.at(-1)?.partner).toBe("WLD");
  expect(chart.subtitle).toMatch(/^June 2025, the month of the day chosen: /);
  expect(chart.series.map(({ name }) => name)).toEqual(["Statutory average of June 2025", "Collected in June 2025"]);
});
