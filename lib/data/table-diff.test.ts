import { describe, expect, it } from "vitest";
import { diffTable, isChanged } from "./table-diff";

const table = { id: "x", key: ["partner", "month"] };
const before = "partner,month,exports_usd\nCHN,2024-01,5\nCHN,2024-02,6\nJPN,2024-01,7\n";

describe("diffTable", () => {
  it("parts added, removed and revised rows by their key, whatever the order", () => {
    const after = "partner,month,exports_usd\nKOR,2024-01,1\nJPN,2024-01,8\nCHN,2024-01,5\n";
    expect(diffTable(table, before, after)).toEqual({
      id: "x",
      rows: 3,
      added: 1,
      removed: 1,
      revised: 1,
      columns_added: [],
      columns_removed: [],
      changes: [
        {
          kind: "added",
          key: { partner: "KOR", month: "2024-01" },
          cells: { exports_usd: { before: null, after: "1" } },
        },
        {
          kind: "revised",
          key: { partner: "JPN", month: "2024-01" },
          cells: { exports_usd: { before: "7", after: "8" } },
        },
        {
          kind: "removed",
          key: { partner: "CHN", month: "2024-02" },
          cells: { exports_usd: { before: "6", after: null } },
        },
      ],
    });
  });

  it("sees no change in the same rows, and names columns that came or went without revising rows", () => {
    expect(isChanged(diffTable(table, before, before))).toBe(false);
    const wider = "partner,month,exports_usd,vintage\nCHN,2024-01,5,a\nCHN,2024-02,6,a\nJPN,2024-01,7,b\n";
    const change = diffTable(table, before, wider);
    expect(change).toMatchObject({ added: 0, removed: 0, revised: 0, columns_added: ["vintage"], changes: [] });
    expect(isChanged(change)).toBe(true);
    expect(diffTable(table, wider, before).columns_removed).toEqual(["vintage"]);
  });

  it("counts a whole new table without listing its rows, and lists at most 200 changes", () => {
    expect(diffTable(table, null, before)).toMatchObject({ rows: 3, added: 3, changes: [] });
    const many = `partner,month,exports_usd\n${Array.from({ length: 500 }, (_, at) => `P${at},2024-01,1\n`).join("")}`;
    const change = diffTable(table, "partner,month,exports_usd\n", many);
    expect([change.added, change.changes.length]).toEqual([500, 200]);
  });
});
