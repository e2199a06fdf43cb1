import { dutyGoods, reachOf } from "@/lib/charts/duty-goods";
import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { type Averages, overallAverages, partnerAverages } from "@/lib/domain/average";
import { averageKeptOut } from "@/lib/domain/average-kept-out";
import { importsNotOnFile } from "@/lib/domain/average-not-on-file";
import type { AverageDuty } from "@/lib/domain/average-sum";
import type { Assumption } from "@/lib/domain/average-weights";
import type { Measure, ValueBasis } from "@/lib/domain/measure";
import { type Stack, stack } from "@/lib/domain/stack";
import { conditionWords, type KeptOut } from "@/lib/domain/stack-kept-out";
import { scheduledAfter } from "@/lib/domain/tariff-schedule";
import { formatShare } from "@/lib/format/rate";
import type { StackQuestion } from "./stack-question";

/** One layer of a duty, headline or average. Rates are fractions of the customs value. */
export interface DutyLayer {
  measure: TariffMeasureRow;
  headline_rate: number | null;
  value_basis: ValueBasis;
  /** Share of the imports that the layer reaches; 1 in a headline. */
  covered_share: number;
  contribution: number | null;
  /** What is not on file, in words. */
  gap: string | null;
  /** Measures that displace it on a part of the value, in a headline. */
  reduced_by: readonly Measure[];
}

export interface DutyKeptOut extends KeptOut {
  /** Share of the imports on which the rule keeps it out; 1 in a headline. */
  covered_share: number;
}

/** The answer to a question, the same shape for a headline and an average; what differs is null or empty. */
export interface Duty {
  base: { rate: number | null; kind: string; gap: string | null };
  layers: DutyLayer[];
  kept_out: DutyKeptOut[];
  added: number | null;
  added_known: number;
  total: number | null;
  beyond_horizon: boolean;
  /** Measures that are set to begin after the day; only for a day beyond the horizon. */
  scheduled: Measure[];
  /** Headline only: what the calculator charges. */
  stack: Stack | null;
  /** Average only. */
  average: {
    taken_from: Averages["taken_from"];
    /** Imports of 2024 that it is weighted with, whole dollars. */
    imports_usd: number;
    outside_share: number;
    /** Share of the imports on which a rate of the day is not on file, so that the average is too low. */
    not_on_file_share: number;
    assumptions: readonly Assumption[];
  } | null;
}

/**
 * The duty that a question asks for. Null for an average of a partner or sector without imports in 2024.
 * `kept_out` of the world is empty: what is kept out differs from partner to partner.
 */
export function dutyOn(question: StackQuestion): Duty | null {
  return question.basis === "headline" ? headlineDuty(question) : averageDuty(question);
}

/** A row of the table of measures for a measure of the engine. */
export function measureRow({ measure_id }: Pick<Measure, "measure_id">): TariffMeasureRow {
  rows ??= new Map(readTable(usTariffMeasures).map((row) => [row.measure_id, row]));
  const row = rows.get(measure_id);
  if (!row) throw new Error(`invariant: no measure ${measure_id}`);
  return row;
}
let rows: ReadonlyMap<string, TariffMeasureRow> | undefined;

/** Claims of a headline: those named, and the preference that the partner can claim. */
export function claimsOf({ partner, claims, preference }: StackQuestion): string[] {
  if (preference !== "claimed") return claims;
  return [...new Set([...claims, partner === "CAN" || partner === "MEX" ? "usmca" : "fta-claim"])];
}

function headlineDuty(question: StackQuestion): Duty {
  const { partner, sector, product, on } = question;
  const goods = dutyGoods(partner, sector, product, claimsOf(question));
  const law = lawOnFile();
  const found = stack(law, goods, on);
  return {
    base: {
      rate: found.base.rate,
      kind: found.base.kind,
      gap: goods.codes.length === 0 && found.base.gap !== null ? "the base rate differs by product" : found.base.gap,
    },
    layers: found.layers.map(({ measure, rate, value_basis, contribution, gap, reduced_by }) => ({
      measure: measureRow(measure),
      headline_rate: rate,
      value_basis,
      covered_share: 1,
      contribution,
      gap,
      reduced_by,
    })),
    kept_out: found.kept_out.map((kept) => ({ ...kept, covered_share: 1 })),
    added: found.added,
    added_known: found.added_known,
    total: found.total,
    beyond_horizon: found.beyond_horizon,
    scheduled: found.beyond_horizon
      ? scheduledAfter(law, law.horizon, { partner, codes: reachOf(sector, product) })
      : [],
    stack: found,
    average: null,
  };
}

function averageDuty({ partner, sector, on, preference, without_low }: StackQuestion): Duty | null {
  const law = lawOnFile();
  const weights = weightsOnFile();
  // Of a sector only its own cells are weighed: the assumptions said are then those that it rests on.
  const options = { preference, withoutLow: without_low, ...(sector === null ? {} : { sector }) };
  const averages =
    partner === "WLD"
      ? overallAverages(law, weights, on, options)
      : partnerAverages(law, weights, partner, on, options);
  const duty = sector === null ? averages : averages?.by_sector.get(sector);
  if (!averages || !duty || duty.imports_usd === 0) return null;
  const reach = { partner: partner === "WLD" ? undefined : partner, codes: reachOf(sector, []) };
  return {
    base: {
      rate: duty.base.rate,
      kind: "import-weighted",
      gap:
        duty.base.gap_share > 0 ? `no base rate on file for ${shareWords(duty.base.gap_share)} of the imports` : null,
    },
    layers: duty.layers.map(averageLayer),
    kept_out: partner === "WLD" ? [] : averageKeptOut(law, weights, partner, sector, on, options),
    added: duty.added,
    added_known: duty.added_known,
    total: duty.total,
    beyond_horizon: averages.beyond_horizon,
    scheduled: averages.beyond_horizon ? scheduledAfter(law, law.horizon, reach) : [],
    stack: null,
    average: {
      taken_from: averages.taken_from,
      imports_usd: duty.imports_usd,
      outside_share: averages.outside_share,
      not_on_file_share: importsNotOnFile(law, weights, partner, sector, on) / duty.imports_usd,
      assumptions: averages.assumptions,
    },
  };
}

function averageLayer({
  measure,
  rate,
  value_basis,
  covered_share,
  contribution,
  gap_share,
}: AverageDuty["layers"][number]): DutyLayer {
  return {
    measure: measureRow(measure),
    headline_rate: rate,
    value_basis,
    covered_share,
    contribution,
    gap: gap_share > 0 ? `not computable on ${shareWords(gap_share)} of the imports` : null,
    reduced_by: [],
  };
}

/** A share too small for its digits is said to be under them, never 0. */
export function shareWords(share: number): string {
  return share > 0 && share < 0.0005 ? "under 0.1%" : `${formatShare(share)}%`;
}

/** The condition of a measure in words, or null. */
export function conditionOf({ condition }: Measure): string | null {
  return condition === null ? null : conditionWords(condition);
}
