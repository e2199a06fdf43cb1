import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { inForce, inStackingOrder, reachesPartner } from "@/lib/domain/law";
import type { Day } from "@/lib/domain/period";

/** Measures in force that carry a duty or take one away, in stacking order. */
export interface MeasuresInForce {
  /** Those that name the partner. */
  own: TariffMeasureRow[];
  /** Those on all partners, this one among them. */
  general: TariffMeasureRow[];
}

/** Measures in force for a partner on a day; events and prohibitions carry no duty and are left out. */
export function measuresInForce(partner: string, on: Day): MeasuresInForce {
  const rows = readTable(usTariffMeasures)
    .filter((row) => inForce(row, on) && reachesPartner(row, partner))
    .filter(({ kind_code }) => !kind_code.endsWith("_event") && kind_code !== "import_prohibition")
    .sort(inStackingOrder);
  return {
    own: rows.filter(({ partner_codes }) => !partner_codes.includes("*")),
    general: rows.filter(({ partner_codes }) => partner_codes.includes("*")),
  };
}
