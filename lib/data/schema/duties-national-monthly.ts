import { monthColumn, usd } from "../column";
import { defineTable, type Row } from "../table";

/**
 * Imports for consumption and calculated duties, all partners. Imports for consumption are not the general imports of
 * the trade tables; calculated duties are Census's computation from entries, not Treasury receipts.
 */
export const dutiesNationalMonthly = defineTable({
  id: "duties-national-monthly",
  folder: "trade",
  key: ["month"],
  columns: {
    month: monthColumn("Calendar month"),
    imports_for_consumption_usd: usd("Imports for consumption, customs value"),
    calculated_duties_usd: usd("Calculated duties"),
  },
});

export type NationalDutiesRow = Row<typeof dutiesNationalMonthly>;
