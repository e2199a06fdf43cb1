import { list, optionalCode, partnerColumn, text } from "../column";
import { defineTable, type Row } from "../table";

/**
 * Partners of the US trade statistics. Names and codes follow those statistics and imply no position; `name` is ours and
 * hand-made, the import keeps it. CHN is the mainland only: HKG, MAC and TWN are separate. SUN, YUG, CSK, SCG and ANT are
 * former states.
 */
export const partners = defineTable({
  id: "partners",
  folder: "trade",
  key: ["code"],
  columns: {
    code: partnerColumn(),
    name: text("Our display name"),
    census_name: text("Name as the Census Bureau prints it, cut where it cuts"),
    census_code: optionalCode(/^\d{4}$/, "Country code of the Census Bureau; empty where none is on file"),
    groups: list("Groups it belongs to"),
  },
  references: [{ column: "groups", table: "country-groups", key: "group" }],
});

export type PartnerRow = Row<typeof partners>;
