import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import type { Authority, Programme } from "@/lib/domain/measure";
import { percent } from "./data-cells";
import { conversion } from "./data-conversion";

/** Words of the pack → our closed list of authorities. */
const authorityOf: Record<string, Authority> = {
  MFN: "mfn",
  S201: "section-201",
  S232: "section-232",
  S301: "section-301",
  S122: "section-122",
  S338: "section-338",
  "IEEPA-fentanyl": "ieepa-fentanyl",
  "IEEPA-reciprocal": "ieepa-reciprocal",
  "IEEPA-country": "ieepa-country",
  "secondary-tariff": "secondary-tariff",
  truce: "truce",
};

/**
 * Programmes of section 301, by the beginning of the measure id. Ship-to-shore cranes stand under two: the four-year
 * review (S301-Y4-CRANES) belongs to the China lists, the port fees of 2025 (S301-MAR) to the maritime action.
 */
const programmeOf: readonly (readonly [string, Programme])[] = [
  ["S301-L1", "china-lists"],
  ["S301-L2", "china-lists"],
  ["S301-L3-", "china-lists"],
  ["S301-L4", "china-lists"],
  ["S301-Y4-", "china-lists"],
  ["S301-EXCL-", "china-lists"],
  ["S301-FL-", "forced-labour"],
  ["S301-BRA", "brazil"],
  ["S301-NIC-", "nicaragua"],
  ["S301-LCA-", "large-civil-aircraft"],
  ["S301-MAR-", "maritime"],
];

export const measuresConversion = conversion(
  usTariffMeasures,
  "tariffs/us-tariff-measures",
  [
    "measure_id",
    "authority",
    "legal_instrument",
    "country_scope",
    "country_exclude",
    "sector_scope",
    "sector_exclude",
    "rate_pct",
    "rate_kind",
    "kind_code",
    "announced_on",
    "effective_from",
    "effective_to",
    "status",
    "overrides",
    "stacking_rule",
    "event",
    "hts_heading",
    "source_title",
    "source_url",
    "note",
    "confidence",
    "partner_codes",
    "partner_codes_except",
    "scope_codes",
    "condition",
    "value_basis",
    "displaces",
    "yields_to",
    "in_totals",
  ],
  ({ rate_pct, authority, ...words }) => ({
    ...words,
    authority: authorityOf[authority] ?? authority,
    programme: programmeOf.find(([beginning]) => words.measure_id.startsWith(beginning))?.[1] ?? "",
    rate: percent(rate_pct),
  }),
);
