/** What kind of statement a source makes; an `event` belongs to the timeline, the rest are held against the record. */
export const figureKinds = ["trade-balance", "tariff-rate", "other-figure", "event"] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * What a figure measures, as far as it is trade or tariffs. `added-duty` is the duty on top of the base rate,
 * `total-duty` includes it, `average-duty` is somebody's weighted mean, `duty-change` a difference of two duties.
 */
export const indicators = [
  "balance",
  "balance-change",
  "balance-order",
  "exports",
  "imports",
  "two-way-trade",
  "trade-rank",
  "trade-share",
  "trade-growth",
  "added-duty",
  "total-duty",
  "average-duty",
  "duty-change",
  "duties-collected",
] as const;
export type Indicator = (typeof indicators)[number];

/** Unit of `value`: whole dollars or yen, a fraction (0.25) for per cent, counts of things. */
export const figureUnits = [
  "usd",
  "jpy",
  "fraction",
  "rank",
  "count",
  "persons",
  "years",
  "months",
  "days",
  "year",
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** Unit as the source prints it, with the power of ten that leads to `value`. */
export const printedUnits = {
  "USD million": 6,
  "USD billion": 9,
  "USD trillion": 12,
  "JPY billion": 9,
  percent: -2,
  "percentage points": -2,
  "million persons": 6,
  persons: 0,
  rank: 0,
  years: 0,
  months: 0,
  days: 0,
  year: 0,
  meetings: 0,
  countries: 0,
  officials: 0,
  individuals: 0,
  "companies named": 0,
} as const;
export type PrintedUnit = keyof typeof printedUnits;

export const qualifiers = ["nearly", "more than", "at least", "about", "estimated"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const coverages = ["goods", "goods-and-services", "current-account"] as const;
export const bases = ["census", "balance-of-payments", "imports-for-consumption", "volume"] as const;
export const adjustments = ["seasonally-adjusted", "not-adjusted"] as const;

/**
 * One statement found in a source. Field names are the column names. `value` is signed as `sign` says: a
 * `partner-surplus` is positive when the partner sells more, a `reporter-balance` is negative when the reporter buys
 * more. Null means that the source does not say (basis, adjustment) or that there is nothing to say.
 */
export interface Figure {
  id: string;
  source_id: string;
  kind: FigureKind;
  /** What is claimed, in our own words. */
  claim: string;
  /** The digits as the source prints them (`113.10`), without sign. */
  printed: string | null;
  printed_unit: PrintedUnit | null;
  qualifier: Qualifier | null;
  value: number | null;
  unit: FigureUnit | null;
  sign: "partner-surplus" | "reporter-balance" | null;
  indicator: Indicator | null;
  /** Whose statistics or whose duty; several only where a source lumps them. */
  reporter: readonly string[];
  reporter_status: "stated" | "inferred" | "not-stated" | null;
  /** Partner codes; `*` = every partner (of a duty), `WLD` = the world (of trade). */
  partner: readonly string[];
  coverage: (typeof coverages)[number] | null;
  basis: (typeof bases)[number] | null;
  adjustment: (typeof adjustments)[number] | null;
  /** The power the source names for a duty (see measure.ts); none named = empty. */
  authority: readonly string[];
  /** Sector codes of ours, `*` = all goods. */
  sector: readonly string[];
  /** Product groups or lists of ours, finer than the sector. */
  product: readonly string[];
  /** The period the source states (see stated-period.ts), never the one we found. */
  stated_period: string | null;
  stated_words: string | null;
  /** The day the statement names for itself or its event (same notation as the period). */
  date: string | null;
  text_line: number | null;
  /** At most six words that stand exactly once in the source. */
  text_fragment: string | null;
}
