import { code, fraction, integer, partnerColumn, text, usd } from "../column";
import { defineTable, type Row } from "../table";

/** Share of a sector's 2024 imports on each list, for display. Lists overlap: never add these shares. */
export const measureCoverageBySector2024 = defineTable({
  id: "measure-coverage-by-sector-2024",
  folder: "tariffs",
  key: ["sector", "scope_code", "partner"],
  columns: {
    sector: code(/^([a-z-]+|\*)$/, "Sector; * = all goods"),
    scope_code: text("Product group or list"),
    coverage_of: text("Name of the group or list"),
    partner: partnerColumn("Whose imports; WLD = all"),
    n_codes: integer("HS codes of the list within the sector", "count"),
    share_of_2024_imports: fraction("Share of the sector's imports on the list, to a tenth of a per cent"),
    covered_usd: usd("Imports on the list, to the million"),
    sector_total_usd: usd("Imports of the sector, to ten million"),
  },
  references: [
    { column: "sector", table: "sectors-and-product-groups", key: "code", allow: ["*"] },
    { column: "scope_code", table: "sectors-and-product-groups", key: "code" },
    { column: "partner", table: "partners", key: "code" },
  ],
});

export type CoverageRow = Row<typeof measureCoverageBySector2024>;
