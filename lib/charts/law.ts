import { lawHorizon } from "@/lib/data/law-horizon";
import { indexLaw, type Law } from "@/lib/domain/law";
import type { Measure } from "@/lib/domain/measure";
import { type Day, type Month, monthOf } from "@/lib/domain/period";

const indexed = new WeakMap<readonly Measure[], Law>();

/** The law indexed by day and partner, once for a table. */
export function lawOf(measures: readonly Measure[]): Law {
  const known = indexed.get(measures);
  if (known) return known;
  const law = indexLaw(measures, { horizon: horizon() });
  indexed.set(measures, law);
  return law;
}

/** Last day on which the law is known; "today" means this day. */
export function horizon(): Day {
  return lawHorizon();
}

/** Months that the table of measures covers. */
export function monthsOfLaw(): readonly [Month, Month] {
  return ["2018-01" as Month, monthOf(horizon())];
}
