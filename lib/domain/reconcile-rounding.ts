import { type Figure, printedUnits } from "./figure";

/** The values that a printed number may stand for, both ends included. */
export interface Rounding {
  low: number;
  high: number;
}

/**
 * Half a unit of the last printed digit to either side, in the unit of `value`. Of a number that its source loosens
 * ("nearly 230") zeros at the end are not digits read, down to two of them: 230 stands for 225 to 235.
 */
export function rounding(figure: Figure): Rounding | null {
  const { value, printed, printed_unit, qualifier } = figure;
  if (value === null || printed === null || printed_unit === null) return null;
  const decimals = printed.split(".")[1]?.length ?? 0;
  const zeros = qualifier !== null && decimals === 0 ? loosened(printed) : 0;
  const half = 0.5 * 10 ** (printedUnits[printed_unit] - decimals + zeros);
  return { low: value - half, high: value + half };
}

/** Whether a value lies within; sums of fractions carry noise far below any printed digit. */
export function fits({ low, high }: Rounding, value: number): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high)) * 1e-3;
  return value >= low - noise && value <= high + noise;
}

function loosened(digits: string): number {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return Math.max(0, Math.min(zeros, digits.length - 2));
}
