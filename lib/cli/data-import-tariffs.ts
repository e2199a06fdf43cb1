import { calculationAssumptions } from "@/lib/data/schema/calculation-assumptions";
import { countryGroups } from "@/lib/data/schema/country-groups";
import { imports2024ByPartnerAndCell } from "@/lib/data/schema/imports-2024-by-partner-and-cell";
import { preferenceShares2024 } from "@/lib/data/schema/preference-shares-2024";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { percent, share } from "./data-cells";
import { type Conversion, conversion } from "./data-conversion";
import { measuresConversion } from "./data-import-measures";

/** The tables that the duty engine reads. */
export const tariffConversions: readonly Conversion[] = [
  measuresConversion,
  conversion(
    sectorsAndProductGroups,
    "tariffs/sectors-and-product-groups",
    [
      "code",
      "kind",
      "name",
      "parent_sector",
      "hs_include",
      "hs_exclude",
      "naics",
      "enduse",
      "wto_product_groups",
      "note",
      "sectors",
      "n_codes",
      "imports_2024_usd",
      "mfn_pct",
    ],
    ({ name, mfn_pct, ...scope }) => ({ ...scope, name, full_name: name, mfn: percent(mfn_pct) }),
    ["name"],
  ),
  conversion(countryGroups, "tariffs/country-groups", ["group", "iso3"], ({ group, iso3 }) => ({
    group,
    partner: iso3,
  })),
  conversion(
    imports2024ByPartnerAndCell,
    "tariffs/imports-2024-by-partner-and-cell",
    [
      "partner",
      "hs_chapter",
      "sector",
      "groups",
      "imports_usd",
      "mfn_pct",
      "mfn_after_preferences_pct",
      "column_2_pct",
      "steel_share",
      "aluminum_share",
      "copper_share",
      "usmca_share_2024",
      "usmca_share_2025h2",
      "s301_exclusion_share",
    ],
    ({ partner, hs_chapter, sector, groups, imports_usd, ...rates }) => ({
      partner,
      hs_chapter,
      sector,
      groups,
      imports_usd,
      mfn: percent(rates.mfn_pct),
      mfn_after_preferences: percent(rates.mfn_after_preferences_pct),
      column_2: percent(rates.column_2_pct),
      steel_share: share(rates.steel_share),
      aluminum_share: share(rates.aluminum_share),
      copper_share: share(rates.copper_share),
      usmca_share_2024: share(rates.usmca_share_2024),
      usmca_share_2025h2: share(rates.usmca_share_2025h2),
      s301_exclusion_share: share(rates.s301_exclusion_share),
    }),
  ),
  conversion(
    preferenceShares2024,
    "tariffs/preference-shares-2024",
    ["partner", "hs_chapter", "share_of_mfn_duty_not_paid"],
    (row) => ({ ...row, share_of_mfn_duty_not_paid: share(row.share_of_mfn_duty_not_paid) }),
  ),
  conversion(
    calculationAssumptions,
    "tariffs/calculation-assumptions",
    ["key", "partner", "hs_chapter", "value", "unit", "what_it_is", "source", "source_url", "confidence"],
    (row) => ({ ...row, value: share(row.value) }),
  ),
];
