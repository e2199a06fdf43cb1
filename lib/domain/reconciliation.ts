import type { Day } from "./period";
import type { Cause, Verdict } from "./verdict";

/** A value of the official record, in the figure's own sign and unit. */
export interface Official {
  /** Whole dollars, or a fraction for a rate. */
  value: number;
  unit: "usd" | "jpy" | "fraction" | "rank";
  /** `2024-01/2024-11` for trade, a day for a rate. */
  period: string;
  /** Releases the value was read from, `;`-joined; null for a rate. */
  vintage: string | null;
  /** Dataset it was read from. */
  source_id: string;
  /** Rows it was read from: the partner of trade, the measures of a rate. */
  partner: string;
  measure_ids: readonly string[];
}

/** Reported minus official, and the same as a fraction of the official value (null where that is 0). */
export interface Difference {
  value: number;
  share: number | null;
}

/** What a day rests on: the statement itself, its stated period, or the publication of the source. */
export type DayBasis =
  | "effective-day-stated"
  | "day-of-the-statement"
  | "period-stated"
  | "publication"
  | "latest-possible-publication"
  | "latest-reading";

/** Another value that fits, or the next best one. */
export interface RunnerUp {
  verdict: Verdict;
  official: Official;
  difference: Difference;
}

export interface TradeEvidence {
  kind: "trade";
  day: Day;
  day_basis: DayBasis;
  /** The value that fits, where another period, vintage or basis does. */
  match: Official | null;
  /** Every vintage on file of the stated period, newest first. */
  stated_period: readonly Official[];
  /** Windows compared besides the stated period, and how many of them fit. 0 where no search was made. */
  windows_tried: number;
  windows_fit: number;
  /** What the record lacks, in the order compared. */
  lacking: readonly Cause[];
}

/** A rate on file for the claim's scope: in force from the first to the last day, or only announced. */
export interface RateOnFile {
  /** Row of us-tariff-measures, or of announced-rates where `effective_from` is null and `dataset` says so. */
  id: string;
  dataset: "us-tariff-measures" | "announced-rates";
  authority: string;
  instrument: string;
  rate: number;
  all_in_cap: boolean;
  announced_on: Day | null;
  effective_from: Day | null;
  effective_to: Day | null;
}

/** One partner and one scope of a claimed rate. */
export interface RatePart {
  partner: string;
  /** `*`, or the code of a sector, group or list. */
  scope: string;
  verdict: Verdict;
  /** The whole duty added on the day; null where an all-in cap stands for it or the law is not known. */
  added: number | null;
  /** The duty as the law writes it: the sum added, or the cap with what adds to it. */
  written: number | null;
  all_in_cap: number | null;
  /** The base rate of the scope, where on file. */
  base: number | null;
  layers: readonly { measure_id: string; authority: string; rate: number | null }[];
  /** Measures in force that day on a part of the scope only. */
  on_part: readonly string[];
  /** The rate that equals the claim. */
  match: RateOnFile | null;
  /** The day the matching rate took effect; null where it never did. */
  takes_effect: Day | null;
  /** Every other rate on file for this scope, by day: announced before, in force later. */
  beside: readonly RateOnFile[];
}

export interface RateEvidence {
  kind: "rate";
  day: Day;
  day_basis: DayBasis;
  parts: readonly RatePart[];
}

/** For an order of partners: their official values, largest first. */
export interface OrderEvidence {
  kind: "order";
  order: readonly Official[];
}

/** What the record says of one reported figure, with everything the verdict rests on. */
export interface Reconciliation {
  figure_id: string;
  verdict: Verdict;
  /** Only for `differs` and `no-counterpart`. */
  cause: Cause | null;
  /** The official value of the stated period (newest vintage) or of the day; the nearest one without a counterpart. */
  official: Official | null;
  difference: Difference | null;
  evidence: TradeEvidence | RateEvidence | OrderEvidence | null;
  runners_up: readonly RunnerUp[];
}

/** Difference of a reported and an official value in the same unit and sign. */
export function difference(reported: number, official: number): Difference {
  const value = withoutNoise(reported - official);
  return { value, share: official === 0 ? null : withoutNoise(value / Math.abs(official)) };
}

/** Binary noise of decimal fractions, far below any printed digit. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
