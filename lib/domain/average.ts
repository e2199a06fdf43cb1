/**
 * The average duty of a sector, of a partner, of all imports: the import-weighted mean of the same stack over the cells
 * of the 2024 imports. Layers are weighted contributions. A statutory average exceeds what is collected: the weights are
 * those of 2024, and imports shift away from large duties. A headline rate is another thing: see headline.ts.
 */

import { poolsOf } from "./average-pool";
import { type SplitOptions, type Splitter, splitterFor } from "./average-split";
import { type AverageDuty, type AverageSum, addStack, addSum, emptySum, meanOf } from "./average-sum";
import type { Assumption, AverageWeights, PartnerWeights, WeightedCell } from "./average-weights";
import type { Law } from "./law";
import type { Day } from "./period";
import { settle } from "./stack-steps";

/** Averages of one partner, or of all, on one day. */
export interface Averages extends AverageDuty {
  by_sector: ReadonlyMap<string, AverageDuty>;
  taken_from: PartnerWeights["taken_from"] | "all";
  /** Share of the imports in chapters 98-99, which are in no sector and no average. */
  outside_share: number;
  /** Share of the imports in chapters without proportions on file, in no average. */
  unplaced_share: number;
  /** Assumptions that the figures rest on; those of low confidence must be said beside them. */
  assumptions: Assumption[];
  beyond_horizon: boolean;
}

export interface AverageOptions extends Partial<SplitOptions> {
  /** Only the cells of this sector: quicker where one sector is asked for; the whole is then the sector. */
  sector?: string;
}

const defaults: SplitOptions = { preference: "shares", usmca: "2025h2", withoutLow: false };

/** Averages of a partner on a day, whole and by sector. Null for a partner without imports in 2024. */
export function partnerAverages(
  law: Law,
  weights: AverageWeights,
  partner: string,
  on: Day,
  options: AverageOptions = {},
): Averages | null {
  const own = weights.of(partner);
  if (own === null) return null;
  const sums = new Map<string, AverageSum>();
  const { sector } = options;
  const cells = sector === undefined ? own.cells : own.cells.filter(({ cell }) => cell.sector === sector);
  const splitter = addPartner(sums, law, weights, partner, cells, on, { ...defaults, ...options });
  return finish(sums, {
    imports_usd: sumOf(own.cells),
    taken_from: own.taken_from,
    outside_usd: own.outside_usd,
    unplaced_usd: own.unplaced_usd,
    assumptions: splitter.used,
    beyond_horizon: on > law.horizon,
  });
}

/** The average over all partners on a day, whole and by sector. */
export function overallAverages(law: Law, weights: AverageWeights, on: Day, options: AverageOptions = {}): Averages {
  const sums = new Map<string, AverageSum>();
  const assumptions = new Set<Assumption>();
  let outside_usd = 0;
  let unplaced_usd = 0;
  for (const partner of weights.everyone) {
    outside_usd += weights.of(partner)?.outside_usd ?? 0;
    unplaced_usd += weights.of(partner)?.unplaced_usd ?? 0;
  }
  const { sector } = options;
  let imports_usd = 0;
  for (const { partner, cells: all } of poolsOf(law, weights, on)) {
    imports_usd += sumOf(all);
    const cells = sector === undefined ? all : all.filter(({ cell }) => cell.sector === sector);
    const splitter = addPartner(sums, law, weights, partner, cells, on, { ...defaults, ...options });
    for (const assumption of splitter.used) assumptions.add(assumption);
  }
  return finish(sums, {
    imports_usd,
    taken_from: "all",
    outside_usd,
    unplaced_usd,
    assumptions,
    beyond_horizon: on > law.horizon,
  });
}

function sumOf(cells: readonly WeightedCell[]): number {
  return cells.reduce((sum, { imports_usd }) => sum + imports_usd, 0);
}

/** Add the stacks of a partner's cells, by sector. */
function addPartner(
  sums: Map<string, AverageSum>,
  law: Law,
  weights: AverageWeights,
  partner: string,
  cells: readonly WeightedCell[],
  on: Day,
  options: SplitOptions,
): Splitter {
  const regime = law.regime(partner, on);
  const splitter = splitterFor(regime, weights, partner, options);
  for (const weighted of cells) {
    const { sector } = weighted.cell;
    let sum = sums.get(sector);
    if (!sum) {
      sum = emptySum();
      sums.set(sector, sum);
    }
    sum.imports += weighted.imports_usd;
    for (const { article, share } of splitter.split(weighted)) {
      const { base, standings } = settle(regime, article);
      addStack(sum, weighted.imports_usd * share, base, standings);
    }
  }
  return splitter;
}

function finish(
  sums: ReadonlyMap<string, AverageSum>,
  facts: Pick<Averages, "taken_from" | "beyond_horizon"> & {
    /** Imports in cells, of all sectors. */
    imports_usd: number;
    outside_usd: number;
    unplaced_usd: number;
    assumptions: ReadonlySet<Assumption>;
  },
): Averages {
  const whole = emptySum();
  for (const sum of sums.values()) addSum(whole, sum);
  const all = facts.imports_usd + facts.outside_usd + facts.unplaced_usd;
  return {
    ...meanOf(whole, facts.beyond_horizon),
    by_sector: new Map([...sums].map(([sector, sum]) => [sector, meanOf(sum, facts.beyond_horizon)])),
    taken_from: facts.taken_from,
    outside_share: all === 0 ? 0 : facts.outside_usd / all,
    unplaced_share: all === 0 ? 0 : facts.unplaced_usd / all,
    assumptions: [...facts.assumptions],
    beyond_horizon: facts.beyond_horizon,
  };
}
