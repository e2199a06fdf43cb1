import { mirrorChina2025JanNov } from "@/lib/data/schema/mirror-china-2025-jan-nov";
import { mirrorJapanKoreaWithChinaMonthly } from "@/lib/data/schema/mirror-japan-korea-with-china-monthly";
import { millions, percent, thousands } from "./data-cells";
import { type Conversion, conversion } from "./data-conversion";

/** The trade of others with each other, as they report it. */
export const mirrorConversions: readonly Conversion[] = [
  conversion(
    mirrorJapanKoreaWithChinaMonthly,
    "trade/mirror-japan-korea-with-china-monthly",
    ["reporter_iso3", "partner_iso3", "period", "exports", "imports", "unit"],
    (row) => ({
      reporter: row.reporter_iso3,
      partner: row.partner_iso3,
      month: row.period,
      exports: thousands(row.exports),
      imports: thousands(row.imports),
      // Any other unit is left for the schema to refuse.
      currency: row.unit.replace(/^thousand /, ""),
    }),
  ),
  conversion(
    mirrorChina2025JanNov,
    "trade/mirror-china-2025-jan-nov",
    [
      "reporter_iso3",
      "partner_iso3",
      "period",
      "total_musd",
      "exports_musd",
      "imports_musd",
      "balance_musd",
      "total_yoy_pct",
    ],
    (row) => {
      const [from = "", until = ""] = row.period.split("/");
      return {
        reporter: row.reporter_iso3,
        partner: row.partner_iso3,
        from,
        until,
        total_usd: millions(row.total_musd),
        exports_usd: millions(row.exports_musd),
        imports_usd: millions(row.imports_musd),
        balance_usd: millions(row.balance_musd),
        total_change_on_year: percent(row.total_yoy_pct),
      };
    },
  ),
];
