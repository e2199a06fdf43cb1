import { code, fraction, oneOf, optionalCode, text } from "../column";
import { defineTable, type Row } from "../table";

/** Shares that no table of lines can measure. Those of low confidence are assumptions: switchable, and said on the page. */
export const calculationAssumptions = defineTable({
  id: "calculation-assumptions",
  folder: "tariffs",
  key: ["key", "partner", "hs_chapter"],
  columns: {
    key: code(/^[a-z-]+$/, "What is assumed: a condition or a part of the value"),
    partner: code(/^([A-Z]{3}|\*)$/, "Partner code; * = all others"),
    hs_chapter: optionalCode(/^\d{2}$/, "HS chapter; empty = all others"),
    value: fraction("Share of the value; 0 for a switch"),
    unit: oneOf(["share of value", "switch"], "What the value is"),
    what_it_is: text("In words"),
    source: text("Source"),
    source_url: text("Address of the source"),
    confidence: oneOf(["high", "medium", "low"], "How well it is known"),
  },
  references: [
    { column: "partner", table: "partners", key: "code", allow: ["*"] },
    { column: "hs_chapter", table: "hs-chapters", key: "hs_chapter" },
  ],
});

export type AssumptionRow = Row<typeof calculationAssumptions>;
