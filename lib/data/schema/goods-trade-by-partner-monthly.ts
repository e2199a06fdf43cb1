import { code, integer, monthColumn } from "../column";
import { defineTable, type Row } from "../table";

/**
 * US trade in goods by partner and month: Census basis, not seasonally adjusted, nominal dollars; exports f.a.s.,
 * general imports at customs value. EUU is the EU as Census printed it to 2021 (with the United Kingdom to 2020) and
 * the EU27 from 2022: a break in series. Vintages are mixed: 2022-2024 rows are one annual revision behind 2025-2026.
 */
export const goodsTradeByPartnerMonthly = defineTable({
  id: "goods-trade-by-partner-monthly",
  folder: "trade",
  key: ["partner", "month"],
  columns: {
    partner: code(/^[A-Z]{3}$/, "Partner code (ISO 3166 alpha-3; EUU and WLD besides)"),
    month: monthColumn("Calendar month"),
    exports_usd: integer("Domestic exports and re-exports, f.a.s. value", "usd"),
    imports_usd: integer("General imports, customs value", "usd"),
    vintage: code(/^\d{4}-\d{2}$/, "Month of the Census release that the row was taken from"),
  },
  references: [{ column: "partner", table: "partners", key: "code" }],
});

export type GoodsTradeRow = Row<typeof goodsTradeByPartnerMonthly>;
