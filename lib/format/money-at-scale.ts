import { formatMoney } from "./money";
import { formatNumber } from "./number";

/** Whole dollars in the largest unit that shows a digit: `$229.1 bn`, `$12.3 m`, `$8,402`; the sign is kept. */
export function formatMoneyAtScale(usd: number): string {
  const size = Math.abs(usd);
  if (size >= 999_500_000) return formatMoney(usd);
  const sign = usd < 0 ? "\u2212" : "";
  if (size >= 999_500) return `${sign}$${formatNumber(size / 1e6, 1)}\u00a0m`;
  return `${sign}$${formatNumber(size, 0)}`;
}
