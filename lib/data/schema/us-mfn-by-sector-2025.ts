import { fraction, integer, optionalFraction, optionalInteger, text, usd } from "../column";
import { defineTable, type Row } from "../table";

/** MFN and column 2 averages by sector (HTS 2025), weighted with 2024 imports. */
export const usMfnBySector2025 = defineTable({
  id: "us-mfn-by-sector-2025",
  folder: "tariffs",
  key: ["sector"],
  columns: {
    sector: text("Sector; * = all goods; hs01-24 and hs25-97 = agricultural and other chapters"),
    n_hts8: integer("Tariff lines, eight digits", "count"),
    n_free: integer("Lines free of duty", "count"),
    n_ad_valorem: integer("Lines with an ad valorem duty", "count"),
    n_specific_or_other_excluded: integer("Lines with a specific or other duty, left out of the averages", "count"),
    n_compound_ad_valorem_part_only: integer(
      "Lines with a compound duty, of which the ad valorem part counts",
      "count",
    ),
    simple_average: fraction("Simple average MFN rate"),
    import_weighted_average: fraction("MFN rate weighted with 2024 imports, lines with specific duties left out"),
    free_lines: fraction("Share of lines free of duty"),
    imports_2024_usd: usd("Imports for consumption in 2024, to ten million"),
    import_weighted_specific_as_zero: fraction("MFN rate weighted with 2024 imports, specific duties as zero"),
    import_weighted_after_preferences: fraction("The same after preferences as claimed in 2024"),
    column_2_simple_average: optionalFraction("Simple average column 2 rate"),
    column_2_import_weighted_average: optionalFraction("Column 2 rate weighted with 2024 imports"),
    column_2_specific_lines_excluded: optionalInteger("Lines with a specific column 2 duty, left out", "count"),
  },
  references: [
    { column: "sector", table: "sectors-and-product-groups", key: "code", allow: ["*", "hs01-24", "hs25-97"] },
  ],
});

export type MfnBySectorRow = Row<typeof usMfnBySector2025>;
