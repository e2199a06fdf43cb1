import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { names, reachesPartner } from "@/lib/domain/law";

/** How a measure lies to the others: what it names, and who names it. */
export interface MeasureRelations {
  overrides: TariffMeasureRow[];
  overridden_by: TariffMeasureRow[];
  yields_to: TariffMeasureRow[];
  /** Rows that yield to it: what it displaces where more than 0 is owed under it. */
  displaces: TariffMeasureRow[];
}

/** A measure by its id, or null. */
export function measureById(id: string): TariffMeasureRow | null {
  return readTable(usTariffMeasures).find(({ measure_id }) => measure_id === id) ?? null;
}

/** Relations of rows that can meet in one article: in force on some same day, for some same partner. */
export function relationsOf(measure: TariffMeasureRow): MeasureRelations {
  const others = readTable(usTariffMeasures).filter((other) => other !== measure && meet(measure, other));
  return {
    overrides: others.filter(({ measure_id }) => names(measure.overrides, measure_id)),
    overridden_by: others.filter(({ overrides }) => names(overrides, measure.measure_id)),
    yields_to: others.filter(({ measure_id }) => names(measure.yields_to, measure_id)),
    displaces: others.filter(({ yields_to }) => names(yields_to, measure.measure_id)),
  };
}

/** Whether two measures are in force on some same day; one that never came into force meets none that did. */
function meet(a: TariffMeasureRow, b: TariffMeasureRow): boolean {
  if (!partnersMeet(a, b)) return false;
  if (a.effective_from === null || b.effective_from === null) return a.effective_from === b.effective_from;
  return (
    (b.effective_to === null || a.effective_from <= b.effective_to) &&
    (a.effective_to === null || b.effective_from <= a.effective_to)
  );
}

function partnersMeet(a: TariffMeasureRow, b: TariffMeasureRow): boolean {
  if (a.partner_codes.includes("*"))
    return b.partner_codes.includes("*") || b.partner_codes.some((code) => reachesPartner(a, code));
  return a.partner_codes.some((code) => reachesPartner(a, code) && reachesPartner(b, code));
}
