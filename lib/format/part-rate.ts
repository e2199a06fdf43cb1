import type { Claim } from "@/lib/domain/article";
import { onlyIf } from "./only-if";
import { formatPercent } from "./rate";

/**
 * The second line of a cell of rates, of seven letters at most where twenty columns stand side by side: what a part of the
 * goods owes up to, `to +50` added or `cap 100` all-in.
 */
export function partLine(rate: number, is_cap: boolean): string {
  return is_cap ? `cap ${formatPercent(rate)}` : `to +${formatPercent(rate)}`;
}

/** What that line means, for the subtitle of every table that has it. */
export const partLineMeaning =
  "Below it stands the highest rate on a part of the sector, not summed: “to +50” is added to the base, “cap 100” is all-in, base included.";

/** The same where there is room: `+50 on Quartz surface products, over the quota`, `cap 100 on Patented drugs`. */
export function partOwed(part: { rate: number; is_cap: boolean; name: string; only: Claim | null }): string {
  const rate = `${part.is_cap ? "cap " : "+"}${formatPercent(part.rate)}`;
  return `${rate} on ${part.name}${part.only === null ? "" : `, ${onlyIf[part.only]}`}`;
}
