import { formatPercent } from "@/lib/format/rate";

/** Upper limits of the eight classes of the tariff scale, as fractions: the same on every page, partner and day. */
export const rateLimits = [0.05, 0.1, 0.15, 0.25, 0.5, 1, 1.5] as const;

/** Words of the key of the scale: a rate of 0, each class, and what has no rate. */
export function rateKeyWords(): string[] {
  return ["0", ...rateLimits.map((limit) => `to ${formatPercent(limit)}`), "over", "no rate"];
}

/**
 * Class of a rate, 0 (exactly nothing) to 8 (over 150%), by the printed number, so that a cell's colour and its
 * digits agree: 0.1004 prints 10 and is of class 2.
 */
export function rateClass(rate: number): number {
  const printed = Math.round(rate * 10_000) / 10_000;
  if (printed <= 0) return 0;
  const at = rateLimits.findIndex((limit) => printed <= limit);
  return at === -1 ? 8 : at + 1;
}
