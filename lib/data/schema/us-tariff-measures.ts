import { claims } from "@/lib/domain/article";
import { authorities, measureKinds, programmes, valueBases } from "@/lib/domain/measure";
import {
  code,
  list,
  oneOf,
  optionalDayColumn,
  optionalFraction,
  optionalOneOf,
  optionalText,
  optionalUrl,
  text,
} from "../column";
import { defineTable, type Row } from "../table";

/**
 * US tariff measures from 2018-01-01 to the law as in HTS 2026 Revision 21. `effective_to` is the LAST day in force,
 * inclusive. Words for readers (country_scope, sector_scope, rate_kind, stacking_rule …) stand beside the columns that a
 * calculator reads; where the two differ the latter decide.
 */
export const usTariffMeasures = defineTable({
  id: "us-tariff-measures",
  folder: "tariffs",
  key: ["measure_id"],
  columns: {
    measure_id: code(/^[A-Z0-9][A-Z0-9-]*$/, "Id of the measure, for ever"),
    authority: oneOf(authorities, "Power under which the duty is laid"),
    programme: optionalOneOf(programmes, "Programme, of section 301 only"),
    legal_instrument: text("Proclamation, order, notice or law"),
    country_scope: text("Partners reached, in words"),
    country_exclude: optionalText("Partners left out, in words"),
    sector_scope: text("Goods reached, in words"),
    sector_exclude: optionalText("Goods left out, in words"),
    rate: optionalFraction("Rate of the value; empty where the row has none of its own"),
    rate_kind: text("How the rate is applied, in words"),
    kind_code: oneOf(measureKinds, "What the row does to an article"),
    announced_on: optionalDayColumn("Day it was announced, where known"),
    effective_from: optionalDayColumn("First day in force; empty = never came into force"),
    effective_to: optionalDayColumn("Last day in force, inclusive; empty = in force at the horizon"),
    status: text("Status at the horizon, in words"),
    overrides: list("Measures it takes off the same article; X* = every id that begins so"),
    stacking_rule: optionalText("How it stacks, in words"),
    event: text("What the row stands for"),
    hts_heading: list("Headings of HTS chapter 99"),
    source_title: text("Source"),
    source_url: optionalUrl("Address of the source"),
    note: optionalText("Open doubts and what else must be said"),
    confidence: oneOf(["high", "medium", "low"], "How well the row is known"),
    partner_codes: list("Partners reached; * = all"),
    partner_codes_except: list("Partners left out"),
    scope_codes: list("Goods reached: an article that has ANY of them; * = all goods"),
    condition: optionalOneOf(claims, "What the article must claim or meet"),
    value_basis: oneOf(valueBases, "Part of the value that pays"),
    displaces: optionalOneOf(["article", "content", "none"], "How it displaces the rows that yield to it"),
    yields_to: list("Measures that displace it where more than 0 is owed under them; X* = every id that begins so"),
    in_totals: oneOf(["yes", "no"], "no = announced only, events, prohibitions, de minimis, lists not itemised"),
  },
  references: [
    { column: "overrides", table: "us-tariff-measures", key: "measure_id", prefix: true },
    { column: "yields_to", table: "us-tariff-measures", key: "measure_id", prefix: true },
    { column: "partner_codes", table: "partners", key: "code", allow: ["*"] },
    { column: "partner_codes_except", table: "partners", key: "code" },
    { column: "scope_codes", table: "sectors-and-product-groups", key: "code", allow: ["*"] },
  ],
});

export type TariffMeasureRow = Row<typeof usTariffMeasures>;
