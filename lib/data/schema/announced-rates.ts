import { code, dayColumn, decimal, list, oneOf, optionalText, text } from "../column";
import { defineTable, type Row } from "../table";

/**
 * Rates that were announced in a letter or a deal and have no row of their own in us-tariff-measures, as far as the
 * sources name them. They carry no duty; without them a claim made between letter and order would look invented.
 */
export const announcedRates = defineTable({
  id: "announced-rates",
  folder: "record",
  key: ["id"],
  columns: {
    id: code(/^[a-z0-9-]+$/, "Id of the announcement"),
    announced_on: dayColumn("Day it was announced"),
    partner: text("Partner it was announced for"),
    sector: text("Sector, * = all goods"),
    product: list("Product groups, where narrower"),
    rate: decimal("Rate", "fraction"),
    measure_id: optionalText("Row of us-tariff-measures by which the same rate came into force"),
    instrument: text("Letter or deal"),
    event_id: text("Event of the announcement"),
    figures: list("Statements that name it"),
    source_id: optionalText("Source that names the rate"),
    confidence: oneOf(["high", "medium", "low"], "How well it is known"),
    note: optionalText("What became of it"),
  },
  references: [
    { column: "partner", table: "partners", key: "code" },
    { column: "sector", table: "sectors-and-product-groups", key: "code", allow: ["*"] },
    { column: "measure_id", table: "us-tariff-measures", key: "measure_id" },
    { column: "event_id", table: "events", key: "id" },
    { column: "figures", table: "figures", key: "id" },
    { column: "source_id", table: "sources", key: "id" },
  ],
});

export type AnnouncedRateRow = Row<typeof announcedRates>;
