import { code, monthColumn, optionalText, usd } from "../column";
import { defineTable, type Row } from "../table";

/** Imports for consumption and calculated duties by NAICS-3 industry, all partners. Industry 115 begins in 2022-01. */
export const dutiesByNaics3Monthly = defineTable({
  id: "duties-by-naics3-monthly",
  folder: "trade",
  key: ["month", "naics3"],
  columns: {
    month: monthColumn("Calendar month"),
    naics3: code(/^\d{3}$/, "NAICS industry, three digits; 910-990 are the statistics' own"),
    naics3_name: optionalText("Name of the industry; empty where the source has none"),
    imports_for_consumption_usd: usd("Imports for consumption, customs value"),
    calculated_duties_usd: usd("Calculated duties"),
  },
});

export type Naics3DutiesRow = Row<typeof dutiesByNaics3Monthly>;
