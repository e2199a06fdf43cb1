import { dutiesByNaics3Monthly } from "@/lib/data/schema/duties-by-naics3-monthly";
import { dutiesByPartnerAndChapter2024 } from "@/lib/data/schema/duties-by-partner-and-chapter-2024";
import { dutiesNationalMonthly } from "@/lib/data/schema/duties-national-monthly";
import { dutyRatioByPartnerMonthlySample } from "@/lib/data/schema/duty-ratio-by-partner-monthly-sample";
import { goodsTrade2024ByVintage } from "@/lib/data/schema/goods-trade-2024-by-vintage";
import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { hsChapters } from "@/lib/data/schema/hs-chapters";
import { importsByPartnerAndChapterAnnual } from "@/lib/data/schema/imports-by-partner-and-chapter-annual";
import { partners } from "@/lib/data/schema/partners";
import { percent } from "./data-cells";
import { type Conversion, conversion } from "./data-conversion";

/** The tables of US trade and duties, and the names that go with them. */
export const tradeConversions: readonly Conversion[] = [
  conversion(
    goodsTradeByPartnerMonthly,
    "trade/goods-trade-by-partner-monthly",
    ["partner", "month", "exports_usd", "imports_usd", "vintage"],
    (row) => row,
  ),
  conversion(
    goodsTrade2024ByVintage,
    "trade/goods-trade-2024-by-vintage",
    ["partner", "period", "exports_usd", "imports_usd", "vintage"],
    ({ partner, period, exports_usd, imports_usd, vintage }) => ({
      partner,
      ...span(period),
      exports_usd,
      imports_usd,
      vintage: releaseOf(vintage),
      publication: vintage,
    }),
  ),
  conversion(
    partners,
    "trade/partners",
    ["partner", "name", "census_code", "groups"],
    ({ partner, name, census_code, groups }) => ({ code: partner, name, census_name: name, census_code, groups }),
    ["name"],
  ),
  conversion(
    hsChapters,
    "trade/hs-chapters",
    ["hs_chapter", "census_name"],
    ({ hs_chapter, census_name }) => ({ hs_chapter, name: census_name, census_name }),
    ["name"],
  ),
  conversion(
    importsByPartnerAndChapterAnnual,
    "trade/imports-by-partner-and-chapter-annual",
    ["partner", "year", "hs_chapter", "general_imports_usd"],
    (row) => row,
  ),
  conversion(
    dutiesByPartnerAndChapter2024,
    "trade/duties-by-partner-and-chapter-2024",
    ["partner", "hs_chapter", "imports_for_consumption_usd", "calculated_duties_usd"],
    (row) => row,
  ),
  conversion(
    dutiesNationalMonthly,
    "trade/duties-national-monthly",
    ["month", "imports_for_consumption_usd", "calculated_duties_usd"],
    (row) => row,
  ),
  conversion(
    dutiesByNaics3Monthly,
    "trade/duties-by-naics3-monthly",
    ["month", "naics3", "naics3_name", "imports_for_consumption_usd", "calculated_duties_usd"],
    (row) => row,
  ),
  conversion(
    dutyRatioByPartnerMonthlySample,
    "trade/duty-ratio-by-partner-monthly-sample",
    ["partner", "month", "calculated_duties_usd_in_sample", "duty_to_imports_pct_in_sample"],
    ({ duty_to_imports_pct_in_sample, ...row }) => ({
      ...row,
      duty_to_imports_in_sample: percent(duty_to_imports_pct_in_sample),
    }),
  ),
];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Jan-Nov 2024` → its first and last month; what it does not know it leaves for the schema to refuse. */
function span(period: string): { from: string; until: string } {
  const [, first = "", last = "", year = ""] = /^(\w{3})-(\w{3}) (\d{4})$/.exec(period) ?? [];
  const monthOf = (name: string) => `${year}-${String(months.indexOf(name) + 1).padStart(2, "0")}`;
  return { from: monthOf(first), until: monthOf(last) };
}

/** The month of the release, as the pack words it: `country.xlsx published 2025-04-03` → `2025-04`. */
function releaseOf(publication: string): string {
  return /\b(\d{4}-\d{2})(-\d{2})?\b/.exec(publication)?.[1] ?? publication;
}
