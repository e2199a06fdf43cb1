import { oneOf, partnerColumn } from "../column";
import { defineTable, type Row } from "../table";

/** Groups of partners in the law and the statistics. The trade tables call the EU as a whole `EUU`. */
export const countryGroups = defineTable({
  id: "country-groups",
  folder: "tariffs",
  key: ["group", "partner"],
  columns: {
    group: oneOf(["EU27", "EU28", "COLUMN-2"], "Group; COLUMN-2 = partners without normal trade relations"),
    partner: partnerColumn("Member"),
  },
  references: [{ column: "partner", table: "partners", key: "code" }],
});

export type CountryGroupRow = Row<typeof countryGroups>;
