import { productGroupHsCodes } from "@/lib/data/schema/product-group-hs-codes";
import { reciprocalAnnexApril2025 } from "@/lib/data/schema/reciprocal-annex-april-2025";
import { reciprocalAnnexJuly2025 } from "@/lib/data/schema/reciprocal-annex-july-2025";
import { percent } from "./data-cells";
import { type Conversion, conversion } from "./data-conversion";

/** Lists of the law: HS codes of the groups, and the two country annexes whole. */
export const listConversions: readonly Conversion[] = [
  conversion(productGroupHsCodes, "tariffs/product-group-hs-codes", ["code", "hs_prefix"], (row) => row),
  conversion(
    reciprocalAnnexApril2025,
    "tariffs/reciprocal-annex-april-2025",
    ["iso3", "country", "rate", "hts_heading", "effective_from", "effective_to", "note"],
    ({ iso3, country, rate, ...row }) => ({
      ...row,
      partner: partnerOf(iso3),
      annex_name: country,
      rate: percent(rate),
    }),
  ),
  conversion(
    reciprocalAnnexJuly2025,
    "tariffs/reciprocal-annex-july-2025",
    ["iso3", "country", "rate", "rate_kind", "hts_heading", "effective_from", "effective_to", "note"],
    ({ iso3, country, rate, rate_kind, ...row }) => ({
      ...row,
      partner: partnerOf(iso3),
      annex_name: country,
      rate: percent(rate),
      rate_kind: rate_kind.replace("-", "_"),
    }),
  ),
];

/** The trade tables call the EU "EUU". */
function partnerOf(iso3: string): string {
  return iso3 === "EU27" ? "EUU" : iso3;
}
