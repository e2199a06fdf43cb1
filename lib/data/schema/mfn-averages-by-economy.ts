import {
  code,
  fraction,
  oneOf,
  optionalDayColumn,
  optionalFraction,
  optionalText,
  optionalUrl,
  text,
  yearColumn,
} from "../column";
import { defineTable, type Row } from "../table";

export const productClassifications = [
  "wto-mtn-group",
  "wto-mtn-subgroup",
  "wto-ag-non-ag",
  "all-products",
  "dashboard-sector",
] as const;

/**
 * Averages of MFN (or effectively applied) duties by economy and product category. WTO categories 2017-2025 for USA, CHN,
 * EUU, IND, JPN; totals only for others; nothing for TWN. Sources and methods differ by row: read `kind` and `note`.
 */
export const mfnAveragesByEconomy = defineTable({
  id: "mfn-averages-by-economy",
  folder: "tariffs",
  key: ["economy", "year", "classification", "product", "kind", "on"],
  columns: {
    economy: code(/^[A-Z]{3}$/, "Whose tariff; USA = the United States, EUU = the EU27"),
    year: yearColumn("Year of the tariff"),
    classification: oneOf(productClassifications, "How products are sorted"),
    product: text("Code in that classification"),
    product_name: text("Name in that classification"),
    simple_average: fraction("Simple average rate"),
    trade_weighted_average: optionalFraction("Trade-weighted average rate"),
    duty_free_share: optionalFraction("Share of lines free of duty"),
    kind: oneOf(["mfn-applied", "mfn-simple-mean", "effectively-applied"], "Which rate; the last includes preferences"),
    on: optionalDayColumn("Day the rate was read, where the source gives one"),
    source: text("Source"),
    source_url: optionalUrl("Address of the source"),
    confidence: oneOf(["high", "medium", "low"], "How well it is known"),
    note: optionalText("What must be said of the method"),
  },
  references: [{ column: "economy", table: "partners", key: "code", allow: ["USA"] }],
});

export type MfnAverageRow = Row<typeof mfnAveragesByEconomy>;
