import { code, monthColumn, partnerColumn, text, usd } from "../column";
import { defineTable, type Row } from "../table";

/**
 * 2024 in three vintages: the four partners of the first founding article, January-November and the full year. The
 * vintage of June 2026 has no January-November: it is absent, not zero.
 */
export const goodsTrade2024ByVintage = defineTable({
  id: "goods-trade-2024-by-vintage",
  folder: "trade",
  key: ["partner", "from", "until", "vintage"],
  columns: {
    partner: partnerColumn(),
    from: monthColumn("First month"),
    until: monthColumn("Last month, inclusive"),
    exports_usd: usd("Domestic exports and re-exports, f.a.s. value"),
    imports_usd: usd("General imports, customs value"),
    vintage: code(/^\d{4}-\d{2}$/, "Month of the Census release that the row was taken from"),
    publication: text("The release, in words"),
  },
  references: [{ column: "partner", table: "partners", key: "code" }],
});

export type VintageRow = Row<typeof goodsTrade2024ByVintage>;
