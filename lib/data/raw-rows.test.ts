import { describe, expect, it } from "vitest";
import { columnMeta } from "./column-meta";
import { rawRows } from "./raw-rows";
import { readTable } from "./table";
import { tables } from "./tables";

describe("rawRows", () => {
  it.each([...tables.values()].map((table) => [table.id, table] as const))(
    "reads %s as its schema does",
    (_, table) => {
      const rows = readTable(table);
      const words = (value: unknown) => (Array.isArray(value) ? value.join(";") || null : (value ?? null));
      const typed = new Set(
        Object.entries(table.columns).flatMap(([key, schema]) =>
          ["integer", "number"].includes(columnMeta(schema).type) ? [key] : [],
        ),
      );
      const faults: string[] = [];
      let at = 0;
      for (const raw of rawRows(table)) {
        const row = rows[at++] as Record<string, unknown>;
        for (const [key, cell] of Object.entries(raw)) {
          const read = words(row[key]);
          // A schema may read a word such as `unknown` as missing; a word is never read as another.
          const same = typed.has(key) ? cell === read : read === null || String(cell) === String(read);
          if (!same) faults.push(`row ${at}, ${key}: ${cell} is not ${read}`);
        }
      }
      expect(faults).toEqual([]);
      expect(at).toBe(rows.length);
    },
  );
});
