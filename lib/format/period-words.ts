import type { Month } from "@/lib/domain/period";
import { formatDate, formatSpan } from "./date";

/** A period of the record in words: `2024-01/2024-11` → `Jan–Nov 2024`, `2024-01/2024-12` → `2024`, a day in full. */
export function formatPeriod(period: string): string {
  const [from = "", until] = period.split("/");
  return until === undefined ? formatDate(from) : formatSpan(from as Month, until as Month);
}

/** As {@link formatPeriod} with the months in full, for heads: `January–November 2024`. */
export function formatLongPeriod(period: string): string {
  const [from = "", until] = period.split("/");
  if (until === undefined || formatPeriod(period).length === 4) return formatPeriod(period);
  const [first, last] = [formatDate(from), formatDate(until)];
  return from.slice(0, 4) === until.slice(0, 4) ? `${first.slice(0, -5)}–${last}` : `${first} to ${last}`;
}

/** What the values of a chart over time add up: twelve months or a calendar year to the month they stand at. */
export type Sums = "12m" | "year" | null;

/** The period a value stands for: `12 months to January 2019`, `2025`; without a sum the date itself. */
export function formatSummed(until: string, sums: Sums): string {
  if (sums === "12m") return `12 months to ${formatDate(until)}`;
  return sums === "year" ? until.slice(0, 4) : formatDate(until);
}

/** Releases, `;`-joined months, in words: `April 2025`; `October 2025 and October 2026`. */
export function formatVintage(vintage: string): string {
  return vintage.split(";").map(formatDate).join(" and ");
}
