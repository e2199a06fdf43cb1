import type { PartialMeasure } from "./headline-parts";

/** The highest rate on a part of a scope, with the measures that have it. */
export interface PartRate {
  rate: number;
  is_cap: boolean;
  /** Those that all goods of a group owe; where none has the rate, those that some of them owe. */
  measures: readonly PartialMeasure[];
}

/** The highest rate added on a part, and the highest cap on one: two numbers, since a cap holds the base. */
export interface HighestOnPart {
  added: PartRate | null;
  cap: PartRate | null;
}

export function highestOnPart(partial: readonly PartialMeasure[]): HighestOnPart {
  return { added: highest(partial, false), cap: highest(partial, true) };
}

/**
 * Whether "up to" is said of the cap. It is where the cap, as the law writes it, is above each rate added on a part and
 * above what the whole owes; on a tie the added rate is the higher duty, since the base comes on top of it.
 */
export function capStandsFirst(cap: number | null, added: number | null, whole: number): boolean {
  return cap !== null && cap > Math.max(added ?? 0, whole);
}

/** What is said to be owed up to, on a part: the cap where it stands first, then the rate added. Both may be. */
export function upTo({ added, cap }: HighestOnPart, whole: number): PartRate[] {
  const capped = cap !== null && capStandsFirst(cap.rate, added?.rate ?? null, whole) ? [cap] : [];
  return added === null ? capped : [...capped, added];
}

function highest(partial: readonly PartialMeasure[], caps: boolean): PartRate | null {
  const own = partial.filter(({ is_cap, rate }) => is_cap === caps && rate !== null && rate > 0);
  const rate = Math.max(...own.map((part) => part.rate ?? 0));
  const at = own.filter((part) => part.rate === rate);
  if (at.length === 0) return null;
  const unconditional = at.filter(({ only }) => only === null);
  return { rate, is_cap: caps, measures: unconditional.length > 0 ? unconditional : at };
}
