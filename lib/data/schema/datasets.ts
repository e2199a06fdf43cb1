import { z } from "zod";
import { code, dayColumn, integer, oneOf, optionalText, text } from "../column";
import { defineTable, type Row } from "../table";

/** A day, month or year, or the word `unknown`. */
const published = z
  .string()
  .regex(/^(unknown|(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/, "is neither a date nor unknown")
  .meta({ type: "string", description: "Day, month or year of the newest release used, or unknown" });

/** An address; null where the cell says `unknown`. */
const address = z
  .string()
  .regex(/^(unknown|https?:\/\/\S+)$/, "is neither an address nor unknown")
  .transform((cell) => (cell === "unknown" ? null : cell))
  .meta({ type: "string", description: "Where the publisher offers it, or unknown" });

/**
 * Provenance of every table: one row a table. What is not known says `unknown` and is shown as such. A table that is not
 * downloadable (its licence is not cleared) is drawn, but offered only as the points of a chart.
 */
export const datasets = defineTable({
  id: "datasets",
  folder: null,
  key: ["dataset"],
  columns: {
    dataset: code(/^[a-z0-9-]+$/, "Id of the dataset: stem of its table, for ever"),
    folder: oneOf(["trade", "tariffs", "record"], "Folder of data/"),
    title: text("Title"),
    publisher: text("Publisher, or unknown"),
    licence: text("Licence; not-cleared = not offered for download"),
    licence_note: optionalText("What the licence asks for"),
    downloadable: oneOf(["yes", "no"], "Whether the whole table is offered for download"),
    url: address,
    published,
    published_note: optionalText("What is to be said of the release"),
    retrieved: dayColumn("Day it was retrieved"),
    note: optionalText("Note of the compiler"),
    coverage: text("What it covers, in words"),
    basis: text("Basis of the numbers, in words, for source lines"),
    trust: oneOf(["high", "medium", "low", "per row", "unknown"], "How far to trust it"),
    rows: integer("Rows counted in the material it was taken from", "count"),
  },
});

export type DatasetRow = Row<typeof datasets>;
