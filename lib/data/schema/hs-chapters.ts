import { chapterColumn, text } from "../column";
import { defineTable, type Row } from "../table";

/** Chapters of the Harmonized System. `name` is ours and hand-made, the import keeps it. */
export const hsChapters = defineTable({
  id: "hs-chapters",
  folder: "trade",
  key: ["hs_chapter"],
  columns: {
    hs_chapter: chapterColumn(),
    name: text("Our display name"),
    census_name: text("Name as the Census Bureau prints it"),
  },
});

export type HsChapterRow = Row<typeof hsChapters>;
