import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";

/** The twenty sectors, in the order of their table. */
export function sectorOptions(): ScopeRow[] {
  return readTable(sectorsAndProductGroups).filter((scope) => scope.kind === "sector");
}

/** Our name of a sector, group or list; `*` and empty are all goods. Throws for an unknown code. */
export function scopeName(code: string): string {
  if (code === "" || code === "*") return "All goods";
  const scope = readTable(sectorsAndProductGroups).find((row) => row.code === code);
  if (!scope) throw new Error(`invariant: unknown scope ${code}`);
  return scope.name;
}
