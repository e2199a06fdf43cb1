/**
 * One cell of the 2024 imports for consumption: every HTS line is in exactly one cell of (partner, chapter, sector,
 * full set of groups and lists). Field names are the column names; shares and rates are fractions. An average duty is
 * the import-weighted mean of the stack over these cells.
 */
export interface ImportCell {
  partner: string;
  hs_chapter: string;
  sector: string;
  groups: readonly string[];
  imports_usd: number;
  /** Statutory MFN rate, import-weighted; specific duties count as 0. */
  mfn: number | null;
  /** MFN after preferences as claimed in 2024. */
  mfn_after_preferences: number | null;
  /** Column 2 (RUS, REST only). */
  column_2: number | null;
  steel_share: number | null;
  aluminum_share: number | null;
  copper_share: number | null;
  usmca_share_2024: number | null;
  usmca_share_2025h2: number | null;
  s301_exclusion_share: number | null;
}
