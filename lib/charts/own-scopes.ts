import type { EventRow } from "@/lib/data/schema/events";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { names } from "@/lib/domain/law";

/**
 * A sector and the groups and lists that lie wholly within it. Longer lists hold some of its lines too, as car parts hold
 * steel springs: what is said of those is not said of the sector.
 */
export function ownScopes(sector: string): ReadonlySet<string> {
  const scopes = readTable(sectorsAndProductGroups);
  return new Set(scopes.filter(({ sectors }) => sectors.every((one) => one === sector)).map(({ code }) => code));
}

/** Whether an event names a measure on one of these groups or lists. */
export function eventsOn(scopes: ReadonlySet<string>): (event: Pick<EventRow, "measure_ids">) => boolean {
  const measures = readTable(usTariffMeasures).filter(({ scope_codes }) => scope_codes.some((one) => scopes.has(one)));
  return (event) => measures.some(({ measure_id }) => names(event.measure_ids, measure_id));
}
