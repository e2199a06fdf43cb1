import { code, list, oneOf, optionalCode, optionalFraction, optionalInteger, optionalText, text } from "../column";
import { defineTable, type Row } from "../table";

/**
 * 20 sectors that partition the HS by chapter (splitting only 84 and 85, by heading), and the product groups, tariff
 * lists and exempt lists that measures reach. `name` is ours and hand-made, the import keeps it. Lists overlap: their
 * imports never add. For a headline cap use the group's MFN rate, not the sector's.
 */
export const sectorsAndProductGroups = defineTable({
  id: "sectors-and-product-groups",
  folder: "tariffs",
  key: ["code"],
  columns: {
    code: code(/^[a-z0-9][A-Za-z0-9-]*$/, "Code of the scope, for ever"),
    kind: oneOf(["sector", "product_group", "tariff_list", "exempt_list"], "What it is"),
    name: text("Our display name"),
    full_name: text("Name in the classification, in full"),
    parent_sector: optionalCode(/^[a-z-]+$/, "Sector that holds most of it"),
    hs_include: list("HS chapters, headings or codes; empty where product-group-hs-codes lists them"),
    hs_exclude: list("HS headings taken out of hs_include"),
    naics: optionalText("NAICS industries that correspond, roughly"),
    enduse: optionalText("End-use codes that correspond, roughly"),
    wto_product_groups: optionalText("WTO product groups that correspond, roughly"),
    note: optionalText("Legal text of the list, and what is to be said of it"),
    sectors: list("Sectors its lines belong to"),
    n_codes: optionalInteger("Number of HS codes on the list", "count"),
    imports_2024_usd: optionalInteger("Imports for consumption of its lines in 2024", "usd"),
    mfn: optionalFraction("Import-weighted MFN rate of its lines, specific duties as zero"),
  },
  references: [
    { column: "parent_sector", table: "sectors-and-product-groups", key: "code" },
    { column: "sectors", table: "sectors-and-product-groups", key: "code" },
  ],
});

export type ScopeRow = Row<typeof sectorsAndProductGroups>;
