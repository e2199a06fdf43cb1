import { formatChange, formatNumber } from "./number";

const noBreak = "\u00a0";

/** Whole dollars → billions without unit: `-166422700000` → `−166.4`. */
export function formatBillions(usd: number, decimals = 1): string {
  return formatNumber(usd / 1e9, decimals);
}

/** Whole dollars → billions with sign: `+89.9`. */
export function formatBillionsChange(usd: number, decimals = 1): string {
  return formatChange(usd / 1e9, decimals);
}

/** Whole dollars → `$229.1 bn`, `−$1,073.1 bn`; the space does not break. */
export function formatMoney(usd: number, decimals = 1): string {
  const { sign, amount } = moneyParts(usd, decimals);
  return `${sign}$${amount}${noBreak}bn`;
}

/** The parts of a headline number, whose unit is set smaller. */
export function moneyParts(usd: number, decimals = 1): { sign: string; amount: string; unit: string } {
  const text = formatBillions(usd, decimals);
  const negative = text.startsWith("\u2212");
  return { sign: negative ? "\u2212" : "", amount: negative ? text.slice(1) : text, unit: "bn" };
}
