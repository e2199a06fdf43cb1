import { integer, monthColumn, oneOf, partnerColumn } from "../column";
import { defineTable, type Row } from "../table";

/** Japan and South Korea with China as THEY report it, in the reporter's own unit of account; to 2019. */
export const mirrorJapanKoreaWithChinaMonthly = defineTable({
  id: "mirror-japan-korea-with-china-monthly",
  folder: "trade",
  key: ["reporter", "partner", "month"],
  columns: {
    reporter: partnerColumn("Whose statistics"),
    partner: partnerColumn("With whom"),
    month: monthColumn("Calendar month"),
    exports: integer("The reporter's exports, whole units of `currency`", "see currency"),
    imports: integer("The reporter's imports, whole units of `currency`", "see currency"),
    currency: oneOf(["JPY", "USD"], "Currency (ISO 4217)"),
  },
  references: [
    { column: "reporter", table: "partners", key: "code" },
    { column: "partner", table: "partners", key: "code" },
  ],
});

export type MirrorMonthlyRow = Row<typeof mirrorJapanKoreaWithChinaMonthly>;
