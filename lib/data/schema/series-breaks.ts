import { code, monthColumn, partnerColumn, text } from "../column";
import { defineTable, type Row } from "../table";

/** Months from which a series counts something else than before. Every chart that crosses one says so, in these words. */
export const seriesBreaks = defineTable({
  id: "series-breaks",
  folder: "trade",
  key: ["id"],
  columns: {
    id: code(/^[a-z0-9-]+$/, "Id of the break"),
    table: text("Table of the series"),
    partner: partnerColumn("Partner whose series breaks"),
    first_month: monthColumn("First month of the new series"),
    words: text("What changes, in words for a note"),
    evidence: text("How it is known"),
  },
  references: [
    { column: "table", table: "datasets", key: "dataset" },
    { column: "partner", table: "partners", key: "code" },
  ],
});

export type SeriesBreakRow = Row<typeof seriesBreaks>;
