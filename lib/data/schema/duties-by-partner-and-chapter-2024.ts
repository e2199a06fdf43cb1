import { chapterColumn, partnerColumn, usd } from "../column";
import { defineTable, type Row } from "../table";

/**
 * Imports for consumption and calculated duties of 2024. Imports for consumption are not the general imports of the
 * trade tables; calculated duties are Census's computation from entries, not Treasury receipts.
 */
export const dutiesByPartnerAndChapter2024 = defineTable({
  id: "duties-by-partner-and-chapter-2024",
  folder: "trade",
  key: ["partner", "hs_chapter"],
  columns: {
    partner: partnerColumn(),
    hs_chapter: chapterColumn(),
    imports_for_consumption_usd: usd("Imports for consumption, customs value"),
    calculated_duties_usd: usd("Calculated duties"),
  },
  references: [
    { column: "partner", table: "partners", key: "code" },
    { column: "hs_chapter", table: "hs-chapters", key: "hs_chapter" },
  ],
});

export type ChapterDutiesRow = Row<typeof dutiesByPartnerAndChapter2024>;
