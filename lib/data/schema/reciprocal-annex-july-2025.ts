import { dayColumn, fraction, list, oneOf, optionalText, partnerColumn, text } from "../column";
import { defineTable, type Row } from "../table";

/** Annex I of EO 14326, whole: the country rates in force from 7 August 2025 to 23 February 2026. */
export const reciprocalAnnexJuly2025 = defineTable({
  id: "reciprocal-annex-july-2025",
  folder: "tariffs",
  key: ["partner"],
  columns: {
    partner: partnerColumn("Partner code; EUU = each member state"),
    annex_name: text("Name in the annex"),
    rate: fraction("Rate"),
    rate_kind: oneOf(["add_on", "all_in_cap"], "Added to the base, or base and addition together"),
    hts_heading: list("Headings of HTS chapter 99"),
    effective_from: dayColumn("First day in force"),
    effective_to: dayColumn("Last day in force, inclusive"),
    note: optionalText("What became of it"),
  },
  references: [{ column: "partner", table: "partners", key: "code" }],
});

export type AnnexJulyRow = Row<typeof reciprocalAnnexJuly2025>;
