import { code, list, oneOf, optionalDayColumn, optionalFraction, optionalText, optionalUrl, text } from "../column";
import { defineTable, type Row } from "../table";

/** China's added tariffs on US goods since 2018. `effective_to` is the LAST day in force, inclusive. Cite PIIE. */
export const chinaMeasuresOnUsGoods = defineTable({
  id: "china-measures-on-us-goods",
  folder: "tariffs",
  key: ["measure_id"],
  columns: {
    measure_id: code(/^CHN-[A-Za-z0-9-]+$/, "Id of the measure"),
    imposing: oneOf(["CHN"], "Who lays it"),
    target: oneOf(["USA"], "On whose goods"),
    instrument: text("Notice"),
    announced_on: optionalDayColumn("Day it was announced"),
    effective_from: optionalDayColumn("First day in force; empty = never came into force"),
    effective_to: optionalDayColumn("Last day in force, inclusive; empty = in force at the horizon"),
    scope_codes: list("Our sectors; * = all goods; listed = a list of goods of many sectors"),
    scope_detail: text("Goods, in words"),
    rate: optionalFraction("Rate; empty where it has none or several"),
    rate_low: optionalFraction("Lowest of several rates"),
    rate_high: optionalFraction("Highest of several rates"),
    rate_kind: text("How the rate is applied, in words"),
    status: text("Status at the horizon, in words"),
    in_response_to: text("What it answers"),
    event: text("What the row stands for"),
    source_title: text("Source"),
    source_url: optionalUrl("Address of the source"),
    source_path: optionalText("File within the source, where one is named"),
    note: optionalText("Open doubts"),
    confidence: oneOf(["high", "medium", "low"], "How well it is known"),
  },
  references: [{ column: "scope_codes", table: "sectors-and-product-groups", key: "code", allow: ["*", "listed"] }],
});

export type ChinaMeasureRow = Row<typeof chinaMeasuresOnUsGoods>;
