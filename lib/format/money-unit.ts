import { formatNumber, neverZero } from "./number";

/** The unit in which the money of one view is written, all over it: a power of ten of dollars, and the words for it. */
export interface MoneyUnit {
  power: 3 | 6 | 9;
  words: "thousand dollars" | "million dollars" | "billion dollars";
}

const billions: MoneyUnit = { power: 9, words: "billion dollars" };
const millions: MoneyUnit = { power: 6, words: "million dollars" };
const thousands: MoneyUnit = { power: 3, words: "thousand dollars" };

/**
 * The unit of a view, from the largest of its values (whole dollars): the largest unit of which it holds one. Billions
 * where it has none but zeros.
 */
export function moneyUnit(usd: Iterable<number | null>): MoneyUnit {
  let largest = 0;
  for (const value of usd) largest = Math.max(largest, Math.abs(value ?? 0));
  if (largest === 0 || largest >= 1e9) return billions;
  return largest >= 1e6 ? millions : thousands;
}

/** Whole dollars in a unit, without it: `149000000, 6, 1` → `149.0`; too small for the decimals: `<0.1`. */
export function formatInUnit(usd: number, power: MoneyUnit["power"], decimals: number): string {
  return neverZero(usd, formatNumber(usd / 10 ** power, decimals));
}

/**
 * The fewest decimals, `least` to three, with which each of these values that is not zero shows a digit; with `apart`
 * also those with which as many as can be read differently, as far as the largest keeps to two decimals and four digits
 * (8.51, 81.55, 465.1).
 */
export function unitDecimals(
  usd: readonly number[],
  power: MoneyUnit["power"],
  { least, apart = false }: { least: 0 | 1; apart?: boolean },
): number {
  const values = [...new Set(usd)];
  const written = (decimals: number) => values.map((value) => formatNumber(value / 10 ** power, decimals));
  const shows = (decimals: number) => written(decimals).every((text, at) => values[at] === 0 || /[1-9]/.test(text));
  const choices = [0, 1, 2, 3].filter((decimals) => decimals >= least);
  const needed = choices.find(shows) ?? 3;
  if (!apart) return needed;
  const largest = Math.max(0, ...values.map(Math.abs)) / 10 ** power;
  const most = largest >= 100 ? 1 : 2;
  const read = (decimals: number) => new Set(written(decimals)).size;
  const told = choices.find((decimals) => decimals === most || read(decimals) === read(most)) ?? least;
  return Math.max(needed, told);
}
