import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { tableOf, tables } from "./tables";

describe("tables", () => {
  it("hold every schema of lib/data/schema, each under the stem of its file", () => {
    const stems = readdirSync("lib/data/schema")
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => name.slice(0, -3))
      .sort();
    expect([...tables.keys()].sort()).toEqual(stems);
    for (const [id, table] of tables) expect(table.file).toMatch(new RegExp(`^data/(\\w+/)?${id}\\.csv$`));
  });

  it("describe every column, and give every reference a table and columns that exist", () => {
    for (const { id, columns, key, references } of tables.values()) {
      for (const [name, column] of Object.entries(columns))
        expect((column as z.ZodType).meta()?.description, `${id}.${name}`).toBeTypeOf("string");
      for (const name of key) expect(Object.keys(columns), id).toContain(name);
      for (const reference of references) {
        expect(Object.keys(columns), id).toContain(reference.column);
        expect(Object.keys(tableOf(reference.table)?.columns ?? {}), `${id} → ${reference.table}`).toContain(
          reference.key,
        );
      }
    }
  });

  it("know no other", () => {
    expect(tableOf("rumours")).toBeNull();
  });
});
