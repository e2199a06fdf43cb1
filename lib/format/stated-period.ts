import { formatDate } from "./date";

/**
 * A period as a source states it, in words: `2024` → `2024`, `2024-01/2024-11` → `January 2024 to November 2024`,
 * `2025-04-03/..` → `from 3 April 2025`, `../2030` → `to 2030`.
 */
export function formatStatedPeriod(period: string): string {
  const [from = "", until] = period.split("/");
  if (until === undefined || until === from) return formatDate(from);
  if (until === "..") return `from ${formatDate(from)}`;
  if (from === "..") return `to ${formatDate(until)}`;
  return `${formatDate(from)} to ${formatDate(until)}`;
}
