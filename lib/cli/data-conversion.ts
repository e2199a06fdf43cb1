import type { Table } from "@/lib/data/table";

/** How a table of the pack becomes one of ours, row by row: every column of the pack in, every column of ours out. */
export interface Conversion {
  table: Table;
  /** File of the pack, without `.csv`; also the id of its provenance there. */
  source: string;
  /** Columns of the pack, in order. The import stops where they differ. */
  packColumns: readonly string[];
  convert: (row: Record<string, string>) => Record<string, string>;
  /** Columns of ours that are made by hand: the import keeps what stands in `data/` and fills in new rows only. */
  handColumns: readonly string[];
}

/** Declare a conversion; the compiler holds that it reads no column unknown to the pack and leaves out none of ours. */
export function conversion<
  T extends Table,
  const Pack extends string,
  Hand extends keyof T["columns"] & string = never,
>(
  table: T,
  source: string,
  packColumns: readonly Pack[],
  convert: (row: Record<Pack, string>) => Record<keyof T["columns"] & string, string>,
  handColumns: readonly Hand[] = [],
): Conversion {
  return { table, source, packColumns, convert: convert as Conversion["convert"], handColumns };
}
