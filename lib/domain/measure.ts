import type { Day } from "./period";

/** Under which power a duty is laid, in stacking order. The list is closed (design 4a). */
export const authorities = [
  "mfn",
  "section-201",
  "section-232",
  "section-301",
  "ieepa-fentanyl",
  "ieepa-reciprocal",
  "ieepa-country",
  "section-122",
  "section-338",
  "secondary-tariff",
  "truce",
] as const;
export type Authority = (typeof authorities)[number];

/** The programmes that share section 301. */
export const programmes = [
  "china-lists",
  "forced-labour",
  "brazil",
  "nicaragua",
  "large-civil-aircraft",
  "maritime",
] as const;
export type Programme = (typeof programmes)[number];

/** What a row does to an article; only the first eight carry a duty. */
export const measureKinds = [
  "base",
  "replace",
  "add_on",
  "add_on_partial_value",
  "all_in_cap",
  "trq_in_quota",
  "trq_over_quota",
  "quota_zero",
  "exempt",
  "announcement_event",
  "scope_event",
  "termination_event",
  "import_prohibition",
] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const valueBases = [
  "full",
  "steel-content",
  "aluminum-content",
  "copper-content",
  "patented-share",
  "non-us-content",
] as const;
export type ValueBasis = (typeof valueBases)[number];

/**
 * One row of the table of US tariff measures: what the calculator reads. Field names are the column names.
 * Source of the semantics: data/README.md, "How duties stack".
 */
export interface Measure {
  measure_id: string;
  authority: Authority;
  programme: Programme | null;
  legal_instrument: string;
  /** Fraction of the value (0.25); null where the row has no rate of its own (column 1, column 2, events). */
  rate: number | null;
  kind_code: MeasureKind;
  announced_on: Day | null;
  /** First day in force; null for what was only announced. */
  effective_from: Day | null;
  /** LAST day in force, inclusive; null = in force at the horizon. */
  effective_to: Day | null;
  /** `["*"]` or partner codes. */
  partner_codes: readonly string[];
  partner_codes_except: readonly string[];
  /** `["*"]` or codes of sectors and product groups: the row reaches an article that has ANY of them. */
  scope_codes: readonly string[];
  /** measure ids, `X*` = every id that begins so, that this row takes off the same article. */
  overrides: readonly string[];
  /** The claim an article must make, or null. */
  condition: string | null;
  value_basis: ValueBasis;
  /** How the row displaces those that yield to it. */
  displaces: "article" | "content" | "none" | null;
  /** measure ids (with `*`) that displace this row where more than 0 is owed under them. */
  yields_to: readonly string[];
  in_totals: "yes" | "no";
}
