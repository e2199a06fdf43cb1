import type { z } from "zod";
import type { ColumnMeta } from "./column";

/** What a column says of itself: description, unit, type. Every column made in column.ts has it. */
export function columnMeta(schema: unknown): ColumnMeta {
  const meta = (schema as z.ZodType).meta() as ColumnMeta | undefined;
  if (!meta?.description || !meta.type) throw new Error("invariant: a column without description or type");
  return meta;
}
