import { code, dayColumn, optionalText, text } from "../column";
import { defineTable, type Row } from "../table";

/** The log of corrections: what this site, its tables or the material they were made from said wrongly, newest first. */
export const corrections = defineTable({
  id: "corrections",
  folder: "record",
  key: ["date", "what"],
  columns: {
    date: dayColumn("Day on which it was put right"),
    what: text("What was wrong, in one line"),
    where: text("Dataset, page or document"),
    why: text("How it was found and what shows it"),
    before: optionalText("What it said; empty where nothing was said"),
    after: text("What it says now"),
    data_version: code(/^\d{8}-[0-9a-f]{8}$/, "First version of the data that says so"),
  },
});

export type CorrectionRow = Row<typeof corrections>;
