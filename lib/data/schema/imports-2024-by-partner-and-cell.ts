import { chapterColumn, code, fraction, list, optionalFraction, text, usd } from "../column";
import { defineTable, type Row } from "../table";

/**
 * Imports for consumption of 2024, split so that every HTS line is in exactly one cell. 49 partners and EUU have cells of
 * their own; REST gives proportions for the others and is never added. Specific duties count as zero in `mfn`.
 */
export const imports2024ByPartnerAndCell = defineTable({
  id: "imports-2024-by-partner-and-cell",
  folder: "tariffs",
  key: ["partner", "hs_chapter", "sector", "groups"],
  columns: {
    partner: code(/^([A-Z]{3}|REST)$/, "Partner code; EUU = the EU27, REST = all partners without cells of their own"),
    hs_chapter: chapterColumn(),
    sector: text("Sector"),
    groups: list("Every product group and list that its lines are on"),
    imports_usd: usd("Imports for consumption in 2024"),
    mfn: fraction("Statutory MFN rate, import-weighted"),
    mfn_after_preferences: fraction("MFN rate after preferences as claimed in 2024"),
    column_2: optionalFraction("Column 2 rate, import-weighted (RUS and REST only)"),
    steel_share: fraction("Share of steel in the value (BEA input-output, by the Budget Lab)"),
    aluminum_share: fraction("Share of aluminum in the value"),
    copper_share: fraction("Share of copper in the value"),
    usmca_share_2024: optionalFraction("Share that claimed USMCA in 2024 (CAN and MEX only)"),
    usmca_share_2025h2: optionalFraction("Share that claimed USMCA in the second half of 2025 (CAN and MEX only)"),
    s301_exclusion_share: optionalFraction("Share under exclusions from section 301 (CHN only)"),
  },
  references: [
    { column: "partner", table: "partners", key: "code", allow: ["REST"] },
    { column: "hs_chapter", table: "hs-chapters", key: "hs_chapter" },
    { column: "sector", table: "sectors-and-product-groups", key: "code" },
    { column: "groups", table: "sectors-and-product-groups", key: "code" },
  ],
});

export type ImportCellRow = Row<typeof imports2024ByPartnerAndCell>;
