import { describe, expect, it } from "vitest";
import { arrangeRows, pageOf, sortRows } from "./arrange-rows";

const rows = [
  { month: "2025-02", balance_usd: -10 },
  { month: "2025-01", balance_usd: null },
  { month: "2025-03", balance_usd: 5 },
  { month: "2025-04", balance_usd: -200 },
];
const columns = ["month", "balance_usd"];

describe("sortRows", () => {
  it("sorts numbers as numbers, both ways, with missing values last", () => {
    expect(sortRows(rows, columns, "balance_usd").map((row) => row.balance_usd)).toEqual([-200, -10, 5, null]);
    expect(sortRows(rows, columns, "-balance_usd").map((row) => row.balance_usd)).toEqual([5, -10, -200, null]);
  });

  it("keeps the chart's order where none is asked", () => {
    expect(sortRows(rows, columns, null)).toEqual(rows);
    expect(sortRows(rows, columns, "-month").map((row) => row.month)).toEqual([
      "2025-04",
      "2025-03",
      "2025-02",
      "2025-01",
    ]);
  });
});

describe("pageOf", () => {
  it("cuts 450 rows into nine pages of at most 50", () => {
    const many = Array.from({ length: 450 }, (_, at) => ({ month: String(at), balance_usd: at }));
    expect(pageOf(many, columns, 9)).toMatchObject({ pages: 9 });
    expect(pageOf(many, columns, 9).rows.map((row) => row.balance_usd)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 400),
    );
    expect(pageOf(many, columns, 10).rows).toEqual([]);
  });
});

describe("a long table", () => {
  it("is sorted as a short one: both ways, ties in their order, missing last", () => {
    const many = Array.from({ length: 6000 }, (_, at) => ({
      at,
      month: `2025-${at % 12}`,
      balance_usd: at % 7 || null,
    }));
    for (const sort of ["balance_usd", "-balance_usd", "month", "-month"]) {
      const short = sortRows(many.slice(0, 100), ["at", ...columns], sort).map((row) => row.at);
      const long = sortRows(many, ["at", ...columns], sort).map((row) => row.at);
      expect(long.filter((at) => at < 100)).toEqual(short);
    }
  });
});

describe("arrangeRows", () => {
  const known = [
    { key: "month", numeric: false },
    { key: "balance_usd", numeric: true },
  ];
  const months = (...filters: [string, "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "has", string][]) =>
    arrangeRows(rows, known, {
      sort: "month",
      filters: filters.map(([column, op, value]) => ({ column, op, value })),
    }).map((row) => row.month.slice(5));

  it("compares numbers as numbers, dates in time order; missing cells pass no comparison", () => {
    expect(months(["balance_usd", "lt", "-9"])).toEqual(["02", "04"]);
    expect(months(["balance_usd", "ge", "-10"])).toEqual(["02", "03"]);
    expect(months(["balance_usd", "ne", "5"])).toEqual(["02", "04"]);
    expect(months(["month", "gt", "2025-02"])).toEqual(["03", "04"]);
    expect(months(["month", "has", "-03"])).toEqual(["03"]);
  });

  it("finds missing cells by the empty value, and asks for all filters at once", () => {
    expect(months(["balance_usd", "eq", ""])).toEqual(["01"]);
    expect(months(["balance_usd", "ne", ""])).toEqual(["02", "03", "04"]);
    expect(months(["balance_usd", "ne", ""], ["month", "le", "2025-03"])).toEqual(["02", "03"]);
  });
});
