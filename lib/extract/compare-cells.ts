export type ArrangedCell = string | number | null;
export type ArrangedRow = { [column: string]: ArrangedCell };

/** Numbers as numbers, all else by code point, so that codes, months and days stay in order. Negative: a stands first. */
export function compareCells(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
