/**
 * The average duty of a sector, of a partner, of all imports: the import-weighted mean of the same stack over the cells
 * of the 2024 imports. Layers are weighted contributions. A statutory average exceeds what is collected: the weights are
 * those of 2024, and imports shift away from large duties. A headline rate is another thing: see headline.ts.
 */
import { type SplitOptions, type Splitter, splitterFor } from "./average-split";
import type { Assumption, AverageWeights, PartnerWeights } from "./average-weights";
import { inStackingOrder, type Law, type Rule } from "./law";
import type { Measure, ValueBasis } from "./measure";
import type { Day } from "./period";
import { contributionOf, withoutNoise } from "./stack";
import { settle } from "./stack-steps";

export interface AverageLayer {
  measure: Measure;
  rate: number | null;
  value_basis: ValueBasis;
  /** Share of the imports that the layer reaches. Lists overlap: these shares do not add. */
  covered_share: number;
  /** Share of the value that pays it: contribution / rate, unless it is a cap. */
  owed_share: number;
  /** Fraction of the whole customs value, from the imports where it is known. */
  contribution: number;
  /** Share of the imports on which it is owed but cannot be computed; 0 = complete. */
  gap_share: number;
}

export interface AverageDuty {
  /** Weights: dollars of 2024. 0 = no imports on file, and every rate is null. */
  imports_usd: number;
  base: { rate: number | null; known: number; gap_share: number };
  layers: AverageLayer[];
  added: number | null;
  added_known: number;
  total: number | null;
}

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

export type AverageOptions = Partial<SplitOptions>;

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
  const sums = new Map<string, Sum>();
  const splitter = addPartner(sums, law, weights, partner, own, on, { ...defaults, ...options });
  return finish(sums, {
    taken_from: own.taken_from,
    outside_usd: own.outside_usd,
    unplaced_usd: own.unplaced_usd,
    assumptions: splitter.used,
    beyond_horizon: on > law.horizon,
  });
}

/** The average over all partners on a day, whole and by sector. */
export function overallAverages(law: Law, weights: AverageWeights, on: Day, options: AverageOptions = {}): Averages {
  const sums = new Map<string, Sum>();
  const assumptions = new Set<Assumption>();
  let outside_usd = 0;
  let unplaced_usd = 0;
  for (const partner of weights.everyone) {
    const own = weights.of(partner);
    if (own === null) continue;
    const splitter = addPartner(sums, law, weights, partner, own, on, { ...defaults, ...options });
    for (const assumption of splitter.used) assumptions.add(assumption);
    outside_usd += own.outside_usd;
    unplaced_usd += own.unplaced_usd;
  }
  return finish(sums, { taken_from: "all", outside_usd, unplaced_usd, assumptions, beyond_horizon: on > law.horizon });
}

/** Dollars of imports and of duty, added up cell by cell. */
interface Sum {
  imports: number;
  base: number;
  baseGap: number;
  layers: Map<Measure, LayerSum>;
}
interface LayerSum {
  covered: number;
  owed: number;
  duty: number;
  gap: number;
}

function addPartner(
  sums: Map<string, Sum>,
  law: Law,
  weights: AverageWeights,
  partner: string,
  { cells }: PartnerWeights,
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
      const usd = weighted.imports_usd * share;
      const { base, standings } = settle(regime, article);
      if (base.rate === null) sum.baseGap += usd;
      else sum.base += usd * base.rate;
      for (const standing of standings) {
        if (standing.state !== "owed") continue;
        const layer = layerSum(sum, standing.rule);
        const contribution = contributionOf(standing);
        layer.covered += usd;
        if (contribution === null) layer.gap += usd;
        else {
          layer.duty += usd * contribution;
          layer.owed += usd * (standing.share ?? 0);
        }
      }
    }
  }
  return splitter;
}

function emptySum(): Sum {
  return { imports: 0, base: 0, baseGap: 0, layers: new Map() };
}

function layerSum(sum: Sum, { measure }: Rule): LayerSum {
  let layer = sum.layers.get(measure);
  if (!layer) {
    layer = { covered: 0, owed: 0, duty: 0, gap: 0 };
    sum.layers.set(measure, layer);
  }
  return layer;
}

function finish(
  sums: ReadonlyMap<string, Sum>,
  facts: Pick<Averages, "taken_from" | "beyond_horizon"> & {
    outside_usd: number;
    unplaced_usd: number;
    assumptions: ReadonlySet<Assumption>;
  },
): Averages {
  const whole = emptySum();
  for (const sum of sums.values()) {
    whole.imports += sum.imports;
    whole.base += sum.base;
    whole.baseGap += sum.baseGap;
    for (const [measure, { covered, owed, duty, gap }] of sum.layers) {
      const layer = layerSum(whole, { measure } as Rule);
      layer.covered += covered;
      layer.owed += owed;
      layer.duty += duty;
      layer.gap += gap;
    }
  }
  const all = whole.imports + facts.outside_usd + facts.unplaced_usd;
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

/**
 * A gap on less than this share of the imports cannot move the printed digit (0.1 point) of a duty of up to 100 %: the
 * mean is given and the gap said beside it. Such is the column 2 rate of a few Russian lines for the world.
 */
const negligible = 0.0005;

function meanOf({ imports, base, baseGap, layers }: Sum, beyond: boolean): AverageDuty {
  if (imports === 0) {
    const nothing = { rate: null, known: 0, gap_share: 0 };
    return { imports_usd: 0, base: nothing, layers: [], added: null, added_known: 0, total: null };
  }
  const inOrder = [...layers].sort(([a], [b]) => inStackingOrder(a, b));
  const means = inOrder.map(([measure, { covered, owed, duty, gap }]) => ({
    measure,
    rate: measure.rate,
    value_basis: measure.value_basis,
    covered_share: covered / imports,
    owed_share: owed / imports,
    contribution: duty / imports,
    gap_share: gap / imports,
  }));
  const added_known = withoutNoise(means.reduce((sum, { contribution }) => sum + contribution, 0));
  const added = beyond || means.some(({ gap_share }) => gap_share > negligible) ? null : added_known;
  const known = base / imports;
  const rate = baseGap / imports > negligible ? null : known;
  return {
    imports_usd: imports,
    base: { rate, known, gap_share: baseGap / imports },
    layers: means,
    added,
    added_known,
    total: added === null || rate === null ? null : withoutNoise(rate + added),
  };
}
