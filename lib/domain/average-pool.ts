/**
 * The small partners of the world, pooled: those under the same rules that take the cells of REST differ only in weights
 * and base. Where no cap and no claim of an agreement reaches a cell, the duty does not hang on the base, so that one
 * stack at the mean base gives exactly the sum of theirs.
 */
import type { AverageWeights, WeightedCell } from "./average-weights";
import type { ImportCell } from "./import-cell";
import type { Law, Regime } from "./law";
import type { Day } from "./period";

export interface Pool {
  /** The partner, or one of those pooled, for the rules and the assumptions. */
  partner: string;
  cells: readonly WeightedCell[];
}

/** Everyone's cells on a day, small partners pooled. */
export function poolsOf(law: Law, weights: AverageWeights, on: Day): Pool[] {
  const pools: Pool[] = [];
  const alike = new Map<Regime, { partner: string; cells: WeightedCell[] }>();
  for (const partner of weights.everyone) {
    const own = weights.of(partner);
    if (own === null) continue;
    if (own.taken_from !== "REST" || weights.hasOwnAssumptions(partner)) {
      pools.push({ partner, cells: own.cells });
      continue;
    }
    const regime = law.regime(partner, on);
    const pool = alike.get(regime);
    if (pool) pool.cells.push(...own.cells);
    else alike.set(regime, { partner, cells: [...own.cells] });
  }
  for (const [regime, { partner, cells }] of alike) pools.push({ partner, cells: pooled(regime, cells) });
  return pools;
}

function pooled(regime: Regime, cells: readonly WeightedCell[]): WeightedCell[] {
  const hangsOnBase = reachOf(regime);
  const apart: WeightedCell[] = [];
  const together = new Map<ImportCell, { first: WeightedCell; usd: number; duty: number }>();
  for (const weighted of cells) {
    const { cell, imports_usd, base_after_preferences } = weighted;
    if (base_after_preferences === null || hangsOnBase(weighted.codes)) {
      apart.push(weighted);
      continue;
    }
    const sum = together.get(cell);
    if (sum) {
      sum.usd += imports_usd;
      sum.duty += imports_usd * base_after_preferences;
    } else together.set(cell, { first: weighted, usd: imports_usd, duty: imports_usd * base_after_preferences });
  }
  for (const { first, usd, duty } of together.values())
    apart.push({ ...first, imports_usd: usd, base_after_preferences: usd === 0 ? 0 : duty / usd });
  return apart;
}

/** Whether a cap, or a rule on goods that claim an agreement, reaches any of the codes. */
function reachOf(regime: Regime): (codes: readonly string[]) => boolean {
  const reached = new Set<string>();
  for (const { measure } of regime.rules)
    if (measure.kind_code === "all_in_cap" || measure.condition === "fta-claim")
      for (const code of measure.scope_codes) reached.add(code);
  return (codes) => reached.has("*") || codes.some((code) => reached.has(code));
}
