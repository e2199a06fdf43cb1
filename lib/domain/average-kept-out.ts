import { type SplitOptions, splitterFor } from "./average-split";
import type { AverageWeights } from "./average-weights";
import type { Law } from "./law";
import type { Day } from "./period";
import { type KeptOut, keptOut } from "./stack-kept-out";
import { settle } from "./stack-steps";

/** A measure kept out of a part of the imports, with the rule. */
export interface AverageKeptOut extends KeptOut {
  /** Share of the imports on which this rule keeps the measure out. */
  covered_share: number;
}

/**
 * What the average of a partner, or of one of its sectors, leaves out: every measure kept out of some cell, with the
 * rule and the share of the imports concerned, largest share first.
 */
export function averageKeptOut(
  law: Law,
  weights: AverageWeights,
  partner: string,
  sector: string | null,
  on: Day,
  options: Partial<SplitOptions> = {},
): AverageKeptOut[] {
  const own = weights.of(partner);
  if (own === null) return [];
  const regime = law.regime(partner, on);
  const splitter = splitterFor(regime, weights, partner, {
    preference: "shares",
    usmca: "2025h2",
    withoutLow: false,
    ...options,
  });
  const found = new Map<string, { kept: KeptOut; usd: number }>();
  let imports = 0;
  for (const weighted of own.cells) {
    if (sector !== null && weighted.cell.sector !== sector) continue;
    imports += weighted.imports_usd;
    for (const { article, share } of splitter.split(weighted))
      for (const kept of keptOut(regime, settle(regime, article).standings, article, on)) {
        const key = `${kept.measure.measure_id} ${kept.by?.measure_id ?? ""} ${kept.reason}`;
        const known = found.get(key);
        const usd = weighted.imports_usd * share;
        if (known) known.usd += usd;
        else found.set(key, { kept, usd });
      }
  }
  return [...found.values()]
    .map(({ kept, usd }) => ({ ...kept, covered_share: imports === 0 ? 0 : usd / imports }))
    .sort((a, b) => b.covered_share - a.covered_share);
}
