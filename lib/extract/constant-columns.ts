import type { ArrangedRow } from "./arrange-rows";

/**
 * Columns that say the same in every row, as source and vintage of one release do; none of a single row, which would
 * be left without a cell. A printed table says them once and has room for the others.
 */
export function constantColumns<R extends ArrangedRow>(rows: readonly R[], keys: readonly string[]): string[] {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return [];
  return keys.filter((key) => rest.every((row) => (row[key] ?? null) === (first[key] ?? null)));
}
