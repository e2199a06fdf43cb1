import { formatShare } from "./rate";

/** Beyond this many decimals of a per cent a printed sum says nothing more. */
const most = 4;

/**
 * The fewest decimals of a per cent, from `least` on, at which parts as printed add up to their sum as printed: rounded
 * parts never stand beside a total that they miss. `least` where no number of decimals up to four does it.
 * @param parts fractions of a whole
 */
export function decimalsThatAdd(parts: readonly number[], least: number): number {
  const sum = parts.reduce((total, part) => total + part, 0);
  for (let decimals = least; decimals <= most; decimals++) {
    const printed = (value: number) => Math.round(Number(formatShare(value, decimals)) * 10 ** decimals);
    if (parts.reduce((total, part) => total + printed(part), 0) === printed(sum)) return decimals;
  }
  return least;
}
