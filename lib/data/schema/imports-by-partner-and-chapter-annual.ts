import { chapterColumn, partnerColumn, usd, yearColumn } from "../column";
import { defineTable, type Row } from "../table";

/** General imports (customs value) by partner and HS chapter, of a year. A chapter without trade is absent. */
export const importsByPartnerAndChapterAnnual = defineTable({
  id: "imports-by-partner-and-chapter-annual",
  folder: "trade",
  key: ["partner", "year", "hs_chapter"],
  columns: {
    partner: partnerColumn(),
    year: yearColumn("Calendar year"),
    hs_chapter: chapterColumn(),
    general_imports_usd: usd("General imports, customs value"),
  },
  references: [
    { column: "partner", table: "partners", key: "code" },
    { column: "hs_chapter", table: "hs-chapters", key: "hs_chapter" },
  ],
});

export type ChapterImportsRow = Row<typeof importsByPartnerAndChapterAnnual>;
