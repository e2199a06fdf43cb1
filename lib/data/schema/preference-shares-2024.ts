import { chapterColumn, fraction, partnerColumn } from "../column";
import { defineTable, type Row } from "../table";

/** How much of the MFN duty preferences saved in 2024, computed from Census's calculated duties and MFN rates. */
export const preferenceShares2024 = defineTable({
  id: "preference-shares-2024",
  folder: "tariffs",
  key: ["partner", "hs_chapter"],
  columns: {
    partner: partnerColumn(),
    hs_chapter: chapterColumn(),
    share_of_mfn_duty_not_paid: fraction("Share of the MFN duty that was not paid"),
  },
  references: [
    { column: "partner", table: "partners", key: "code" },
    { column: "hs_chapter", table: "hs-chapters", key: "hs_chapter" },
  ],
});

export type PreferenceShareRow = Row<typeof preferenceShares2024>;
