import { formatNumber } from "./number";

/** Whole cents → dollars and cents: `123456` → `$1,234.56`. */
export function formatCents(cents: number): string {
  return `$${formatNumber(cents / 100, 2)}`;
}
