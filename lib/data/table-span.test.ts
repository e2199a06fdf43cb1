import { expect, test } from "vitest";
import { dutiesNationalMonthly } from "./schema/duties-national-monthly";
import { partners } from "./schema/partners";
import { parseTable, readTable } from "./table";
import { tableSpan } from "./table-span";

test("monthly rows reach from their first to their last month, in whatever order they stand", () => {
  const rows = parseTable(
    dutiesNationalMonthly,
    "month,imports_for_consumption_usd,calculated_duties_usd\n2026-07,10,1\n2024-01,10,1\n2025-12,10,1\n",
  );
  expect(tableSpan(dutiesNationalMonthly, rows)).toEqual({ column: "month", first: "2024-01", last: "2026-07" });
});

test("a table of codes has no span", () => {
  expect(tableSpan(partners, readTable(partners))).toBeNull();
});
