import { measureCoverageBySector2024 } from "@/lib/data/schema/measure-coverage-by-sector-2024";
import { mfnAveragesByEconomy } from "@/lib/data/schema/mfn-averages-by-economy";
import { usMfnBySector2025 } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { billions, percent } from "./data-cells";
import { type Conversion, conversion } from "./data-conversion";

/** Averages as the pack gives them: for display and for checks, never read by the duty engine. */
export const averageConversions: readonly Conversion[] = [
  conversion(
    measureCoverageBySector2024,
    "tariffs/measure-coverage-by-sector-2024",
    [
      "sector",
      "coverage_of",
      "partner",
      "n_codes",
      "share_of_2024_import_value_pct",
      "covered_bn_usd",
      "sector_total_bn_usd",
      "scope_code",
    ],
    (row) => ({
      sector: sectorOf(row.sector),
      scope_code: row.scope_code,
      coverage_of: row.coverage_of,
      partner: row.partner,
      n_codes: row.n_codes,
      share_of_2024_imports: percent(row.share_of_2024_import_value_pct),
      covered_usd: billions(row.covered_bn_usd),
      sector_total_usd: billions(row.sector_total_bn_usd),
    }),
  ),
  conversion(
    usMfnBySector2025,
    "tariffs/us-mfn-by-sector-2025",
    [
      "sector",
      "n_hts8",
      "n_free",
      "n_advalorem",
      "n_specific_or_other_excluded",
      "n_compound_advalorem_part_only",
      "simple_avg_pct",
      "import_weighted_avg_pct_2024",
      "free_lines_pct",
      "imports_2024_bn_usd",
      "import_weighted_specific_duties_as_zero_pct_2024",
      "import_weighted_after_preferences_pct_2024",
      "column_2_simple_avg_pct",
      "column_2_import_weighted_avg_pct_2024",
      "column_2_specific_duty_lines_excluded",
    ],
    (row) => ({
      sector: sectorOf(row.sector),
      n_hts8: row.n_hts8,
      n_free: row.n_free,
      n_ad_valorem: row.n_advalorem,
      n_specific_or_other_excluded: row.n_specific_or_other_excluded,
      n_compound_ad_valorem_part_only: row.n_compound_advalorem_part_only,
      simple_average: percent(row.simple_avg_pct),
      import_weighted_average: percent(row.import_weighted_avg_pct_2024),
      free_lines: percent(row.free_lines_pct),
      imports_2024_usd: billions(row.imports_2024_bn_usd),
      import_weighted_specific_as_zero: percent(row.import_weighted_specific_duties_as_zero_pct_2024),
      import_weighted_after_preferences: percent(row.import_weighted_after_preferences_pct_2024),
      column_2_simple_average: percent(row.column_2_simple_avg_pct),
      column_2_import_weighted_average: percent(row.column_2_import_weighted_avg_pct_2024),
      column_2_specific_lines_excluded: row.column_2_specific_duty_lines_excluded,
    }),
  ),
  conversion(
    mfnAveragesByEconomy,
    "tariffs/mfn-averages-by-economy",
    [
      "iso3",
      "year",
      "classification",
      "code",
      "sector",
      "simple_avg_pct",
      "trade_weighted_pct",
      "duty_free_share_pct",
      "kind",
      "source",
      "source_url",
      "confidence_note",
    ],
    (row) => {
      const [, kind = row.kind, on = ""] = /^(.*?)(?: at (\d{4}-\d{2}-\d{2}))?$/.exec(row.kind) ?? [];
      const [, confidence = row.confidence_note, note = ""] = /^(\w+)(?:; (.*))?$/.exec(row.confidence_note) ?? [];
      return {
        // The trade tables call the EU "EUU".
        economy: row.iso3 === "EU27" ? "EUU" : row.iso3,
        year: row.year,
        classification: row.classification.toLowerCase().replace(/[ /]/g, "-"),
        product: row.code,
        product_name: row.sector,
        simple_average: percent(row.simple_avg_pct),
        trade_weighted_average: percent(row.trade_weighted_pct),
        duty_free_share: percent(row.duty_free_share_pct),
        kind: kindOf[kind] ?? kind,
        on,
        source: row.source,
        source_url: row.source_url,
        confidence,
        note,
      };
    },
  ),
];

const kindOf: Record<string, string> = {
  "MFN applied": "mfn-applied",
  "MFN simple mean": "mfn-simple-mean",
  "effectively applied incl. preferences (NOT MFN)": "effectively-applied",
};

function sectorOf(sector: string): string {
  return sector === "ALL" ? "*" : sector.replace(/^ALL-HS/, "hs");
}
