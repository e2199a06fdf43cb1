import { code, fraction, monthColumn, usd } from "../column";
import { defineTable, type Row } from "../table";

/** China with nine partners and the world as China reports it, January-November 2025; second hand, the sums check. */
export const mirrorChina2025JanNov = defineTable({
  id: "mirror-china-2025-jan-nov",
  folder: "trade",
  key: ["reporter", "partner", "from", "until"],
  columns: {
    reporter: code(/^[A-Z]{3}$/, "Whose statistics"),
    partner: code(/^([A-Z]{3}|ASEAN)$/, "With whom; WLD = the world, USA = the United States"),
    from: monthColumn("First month"),
    until: monthColumn("Last month, inclusive"),
    total_usd: usd("Exports and imports together"),
    exports_usd: usd("China's exports"),
    imports_usd: usd("China's imports"),
    balance_usd: usd("China's exports minus its imports"),
    total_change_on_year: fraction("Change of the total on a year before"),
  },
  references: [
    { column: "reporter", table: "partners", key: "code" },
    { column: "partner", table: "partners", key: "code", allow: ["ASEAN", "USA"] },
  ],
});

export type MirrorChinaRow = Row<typeof mirrorChina2025JanNov>;
