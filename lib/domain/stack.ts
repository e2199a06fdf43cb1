/**
 * What duty applies to an article on a day, layer by layer: base, layers that add up, and every measure kept out with
 * the rule that keeps it out. The law is in the data; the steps are in stack-steps.ts.
 */
import type { Article } from "./article";
import type { Law } from "./law";
import type { Measure, ValueBasis } from "./measure";
import type { Day } from "./period";
import { ratesNotOnFile } from "./rate-replaced";
import { type KeptOut, keptOut } from "./stack-kept-out";
import { type BaseDuty, type Standing, settle } from "./stack-steps";

/** A measure owed on the article. */
export interface Layer {
  measure: Measure;
  /** Rate of the measure as the law writes it, a fraction; of a cap the cap. */
  rate: number | null;
  value_basis: ValueBasis;
  /** Part of the value it is owed on, after what displaces it; null where not on file. */
  owed_share: number | null;
  /** Fraction of the full customs value that it adds; null with a gap. Never negative. */
  contribution: number | null;
  /** What is not on file, in words; null where the contribution is known. */
  gap: string | null;
  /** Measures that displace it on a part of the value. */
  reduced_by: readonly Measure[];
}

export interface Stack {
  base: { rate: number | null; kind: BaseDuty["kind"]; gap: string | null; measure: Measure };
  layers: Layer[];
  kept_out: KeptOut[];
  /** Sum of the contributions; null where one is not known, or where the day lies beyond the horizon. */
  added: number | null;
  /** Sum of the contributions that are known. */
  added_known: number;
  /** base + added, or null. */
  total: number | null;
  /** The law of this day is not on file: only what is already scheduled is shown, and no total. */
  beyond_horizon: boolean;
}

/**
 * The duty on an article on a day. Rates are fractions of the customs value (0.25 = 25 %).
 * Source: data/README.md, "How duties stack"; the law itself is in the rows of `us-tariff-measures`.
 */
export function stack(law: Law, article: Article, on: Day): Stack {
  const regime = law.regime(article.partner, on);
  const { base, standings } = settle(regime, article);
  const layers = [
    ...standings.filter(({ state }) => state === "owed").map(layerOf),
    ...ratesNotOnFile(regime, article, standings).map(layerNotOnFile),
  ];
  const beyond_horizon = on > law.horizon;
  const { added, added_known } = sumOf(layers);
  const answered = beyond_horizon ? null : added;
  return {
    base: { rate: base.rate, kind: base.kind, gap: base.gap, measure: base.rule.measure },
    layers,
    kept_out: keptOut(regime, standings, article, on),
    added: answered,
    added_known,
    total: answered === null || base.rate === null ? null : withoutNoise(base.rate + answered),
    beyond_horizon,
  };
}

/** (6) Layers add. `added` is null where any is unknown: the known ones are then only a part. */
export function sumOf(layers: readonly { contribution: number | null }[]): {
  added: number | null;
  added_known: number;
} {
  let added_known = 0;
  let complete = true;
  for (const { contribution } of layers)
    if (contribution === null) complete = false;
    else added_known += contribution;
  added_known = withoutNoise(added_known);
  return { added: complete ? added_known : null, added_known };
}

/** Sums of decimal fractions carry binary noise (0.1 + 0.2): rounded off far below any rate. */
export function withoutNoise(rate: number): number {
  return Math.round(rate * 1e12) / 1e12;
}

/** What a standing adds to the full value: 0 for a rate of 0 whatever it is owed on, null where something is missing. */
export function contributionOf({ addition, share }: Standing): number | null {
  if (addition === 0) return 0;
  return addition === null || share === null ? null : withoutNoise(addition * share);
}

function layerOf(standing: Standing): Layer {
  const { measure } = standing.rule;
  const contribution = contributionOf(standing);
  return {
    measure,
    rate: measure.rate,
    value_basis: measure.value_basis,
    owed_share: standing.share === null ? null : withoutNoise(standing.share),
    contribution,
    gap: contribution === null ? gapOf(standing) : null,
    reduced_by: standing.reducedBy.map(({ measure }) => measure),
  };
}

/** A layer of a rate that the measure replaces later and that is not on file. */
function layerNotOnFile(measure: Measure): Layer {
  return {
    measure,
    rate: null,
    value_basis: "full",
    owed_share: null,
    contribution: null,
    gap: `the rate before ${measure.legal_instrument} replaced it on ${measure.effective_from} is not on file`,
    reduced_by: [],
  };
}

function gapOf({ addition, rule }: Standing): string {
  const { measure } = rule;
  if (measure.rate === null) return "rate not on file";
  if (addition === null) return "base rate not on file: what the cap adds to it cannot be computed";
  return measure.value_basis === "full"
    ? "share of value displaced by other duties not on file"
    : `${measure.value_basis.replaceAll("-", " ")} not on file as a share of value`;
}
