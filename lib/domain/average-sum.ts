import { inStackingOrder } from "./law";
import type { Measure, ValueBasis } from "./measure";
import { contributionOf, withoutNoise } from "./stack";
import type { BaseDuty, Standing } from "./stack-steps";

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

/** Dollars of imports and of duty of a sector, added up cell by cell. */
export interface AverageSum {
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

export function emptySum(): AverageSum {
  return { imports: 0, base: 0, baseGap: 0, layers: new Map() };
}

/** Add the stack of `usd` dollars of imports; the imports themselves are counted by the caller, once a cell. */
export function addStack(sum: AverageSum, usd: number, base: BaseDuty, standings: readonly Standing[]): void {
  if (base.rate === null) sum.baseGap += usd;
  else sum.base += usd * base.rate;
  for (const standing of standings) {
    if (standing.state !== "owed") continue;
    const layer = layerSum(sum, standing.rule.measure);
    const contribution = contributionOf(standing);
    layer.covered += usd;
    if (contribution === null) layer.gap += usd;
    else {
      layer.duty += usd * contribution;
      layer.owed += usd * (standing.share ?? 0);
    }
  }
}

/** Add one sum to another, as sectors add to a partner. */
export function addSum(sum: AverageSum, other: AverageSum): void {
  sum.imports += other.imports;
  sum.base += other.base;
  sum.baseGap += other.baseGap;
  for (const [measure, { covered, owed, duty, gap }] of other.layers) {
    const layer = layerSum(sum, measure);
    layer.covered += covered;
    layer.owed += owed;
    layer.duty += duty;
    layer.gap += gap;
  }
}

function layerSum(sum: AverageSum, measure: Measure): LayerSum {
  let layer = sum.layers.get(measure);
  if (!layer) {
    layer = { covered: 0, owed: 0, duty: 0, gap: 0 };
    sum.layers.set(measure, layer);
  }
  return layer;
}

/**
 * A gap on less than this share of the imports cannot move the printed digit (0.1 point) of a duty of up to 100 %: the
 * mean is given and the gap said beside it. Such is the column 2 rate of a few Russian lines for the world.
 */
const negligible = 0.0005;

/** The mean of a sum. `beyond` = the day lies beyond the horizon: no total. */
export function meanOf({ imports, base, baseGap, layers }: AverageSum, beyond: boolean): AverageDuty {
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
