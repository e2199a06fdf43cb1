import { describe, expect, it } from "vitest";
import { constantColumns } from "./constant-columns";

describe("columns that say the same in every row", () => {
  const keys = ["month", "partner", "part", "vintage"];
  const rows = [
    { month: "2026-07", partner: "CHN", part: null, vintage: "2026-10" },
    { month: "2026-08", partner: "CHN", part: null, vintage: "2026-10" },
    { month: "2026-08", partner: "CHN", part: 0, vintage: "2026-10" },
  ];

  it("are those of all rows: zero is not missing", () => {
    expect(constantColumns(rows, keys)).toEqual(["partner", "vintage"]);
    expect(constantColumns(rows.slice(0, 2), keys)).toEqual(["partner", "part", "vintage"]);
  });

  it("are none of one row or of none", () => {
    expect(constantColumns(rows.slice(0, 1), keys)).toEqual([]);
    expect(constantColumns([], keys)).toEqual([]);
  });
});
