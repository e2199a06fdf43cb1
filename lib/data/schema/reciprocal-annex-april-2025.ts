import { dayColumn, fraction, list, optionalText, partnerColumn, text } from "../column";
import { defineTable, type Row } from "../table";

/** Annex I of EO 14257, whole: the country rates that were in force for one day, 9 April 2025. */
export const reciprocalAnnexApril2025 = defineTable({
  id: "reciprocal-annex-april-2025",
  folder: "tariffs",
  key: ["partner"],
  columns: {
    partner: partnerColumn("Partner code; EUU = each member state"),
    annex_name: text("Name in the annex"),
    rate: fraction("Rate, instead of the 10 % baseline"),
    hts_heading: list("Headings of HTS chapter 99"),
    effective_from: dayColumn("First day in force"),
    effective_to: dayColumn("Last day in force, inclusive"),
    note: optionalText("What became of it"),
  },
  references: [{ column: "partner", table: "partners", key: "code" }],
});

export type AnnexAprilRow = Row<typeof reciprocalAnnexApril2025>;
