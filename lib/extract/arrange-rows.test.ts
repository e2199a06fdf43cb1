import { describe, expect, it } from "vitest";
import { pageOf, sortRows } from "./arrange-rows";

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
  it("cuts 450 rows into three pages of at most 200", () => {
    const many = Array.from({ length: 450 }, (_, at) => ({ month: String(at), balance_usd: at }));
    expect(pageOf(many, columns, 3)).toMatchObject({ pages: 3 });
    expect(pageOf(many, columns, 3).rows.map((row) => row.balance_usd)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 400),
    );
    expect(pageOf(many, columns, 9).rows).toEqual([]);
  });
});
