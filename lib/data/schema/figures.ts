import {
  adjustments,
  bases,
  coverages,
  figureKinds,
  figureUnits,
  indicators,
  printedUnits,
  qualifiers,
} from "@/lib/domain/figure";
import {
  code,
  list,
  oneOf,
  optionalDayColumn,
  optionalDecimal,
  optionalInteger,
  optionalOneOf,
  optionalText,
  text,
} from "../column";
import { fragmentColumn, optionalPeriodColumn } from "../record-column";
import { defineTable, type Row } from "../table";

const printed = Object.keys(printedUnits) as [keyof typeof printedUnits, ...(keyof typeof printedUnits)[]];

/**
 * The 215 statements read in the sources: 88 of the founding articles, 127 of the further ones, each in our own words
 * with the fragment it rests on. `value` follows `sign`: partner surpluses positive, balances from the reporter's side.
 */
export const figures = defineTable({
  id: "figures",
  folder: "record",
  key: ["id"],
  columns: {
    id: code(/^(\d{3}|M\d{2})-\d{2}$/, "Id of the statement, for ever"),
    source_id: text("Source it stands in"),
    kind: oneOf(figureKinds, "Kind of statement"),
    claim: text("What is claimed, in our own words"),
    printed: optionalText("Digits as printed, without sign"),
    printed_unit: optionalOneOf(printed, "Unit as printed"),
    qualifier: optionalOneOf(qualifiers, "Word that loosens the number"),
    value: optionalDecimal("Value in `unit`, signed as `sign` says", "see unit"),
    unit: optionalOneOf(figureUnits, "Unit of the value: whole dollars, fractions, counts"),
    sign: optionalOneOf(["partner-surplus", "reporter-balance"], "Whose side a balance is seen from"),
    indicator: optionalOneOf(indicators, "What is measured; empty = neither trade nor tariff"),
    reporter: list("Whose statistics, or who lays the duty"),
    reporter_status: optionalOneOf(["stated", "inferred", "not-stated"], "Whether the source names the reporter"),
    partner: list("Partners; * = every partner, WLD = the world"),
    coverage: optionalOneOf(coverages, "What trade is counted"),
    basis: optionalOneOf(bases, "Basis of the statistics, where stated or implied"),
    adjustment: optionalOneOf(adjustments, "Seasonal adjustment, where stated"),
    authority: list("Power the source names for a duty; empty = none named"),
    sector: list("Sectors of ours; * = all goods"),
    product: list("Product groups or lists of ours"),
    sector_words: list("Sector in the words of the source"),
    stated_period: optionalPeriodColumn("Period the source states"),
    stated_words: optionalText("Words of the source on the period"),
    date: optionalPeriodColumn("Day of the statement or of its event"),
    places: list("Every place the statement names"),
    text_line: optionalInteger("Non-empty line of the founding article's text, from 1", "line"),
    text_fragment: fragmentColumn("At most six words that stand exactly once in the source"),
    check_status: optionalOneOf(
      [
        "confirmed",
        "confirmed-with-caveat",
        "differs from other sources",
        "incomplete without context",
        "ambiguous",
        "unverified",
        "not-checked",
      ],
      "An editor's check: a remark, never a verdict",
    ),
    remark: optionalText("Editor's remark; may disagree with the verdict"),
    remark_by: optionalOneOf(["editor"], "Who remarked"),
    remark_on: optionalDayColumn("When"),
  },
  references: [
    { column: "source_id", table: "sources", key: "id" },
    { column: "reporter", table: "partners", key: "code", allow: ["USA"] },
    { column: "partner", table: "partners", key: "code", allow: ["USA", "*"] },
    { column: "sector", table: "sectors-and-product-groups", key: "code", allow: ["*"] },
    { column: "product", table: "sectors-and-product-groups", key: "code" },
    { column: "sector_words", table: "sector-words", key: "sector_words" },
    { column: "places", table: "partners", key: "code", allow: ["USA", "GUM"] },
  ],
});

export type FigureRow = Row<typeof figures>;
