import { formatNumber, formatShort } from "./number";

/** A fraction as per cent: 0.125 → `12.5%`, 0.1 → `10%`; at most `most` decimals, none that are zero. */
export function formatRate(rate: number, most = 2): string {
  return `${formatPercent(rate, most)}%`;
}

/** As {@link formatRate} without the sign, for cells whose head carries the unit. */
export function formatPercent(rate: number, most = 2): string {
  return formatShort(roundedPercent(rate), most);
}

/** A share with fixed decimals: 0.0689 → `6.9`. */
export function formatShare(rate: number, decimals = 1): string {
  return formatNumber(roundedPercent(rate), decimals);
}

/** Fractions times 100 carry binary dust (0.145 × 100 = 14.499…); cut it before rounding. */
function roundedPercent(rate: number): number {
  return Number((rate * 100).toPrecision(12));
}
