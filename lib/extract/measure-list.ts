import { reachOf } from "@/lib/charts/duty-goods";
import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { inForce, reachesPartner } from "@/lib/domain/law";
import { authorities } from "@/lib/domain/measure";
import { statusOn } from "@/lib/domain/tariff-status";
import { sortRows } from "./arrange-rows";
import { type MeasureListView, measureColumns, statusDay } from "./measure-list-query";

export interface ListedMeasure {
  measure: TariffMeasureRow;
  /** Status on the day of the view, else at the horizon; null before it was announced. */
  status: string;
}

/** The measures of a view, in its order; without one by authority and first day. */
export function measureList(view: MeasureListView): ListedMeasure[] {
  const on = statusDay(view);
  const codes = view.sector === null ? undefined : reachOf(view.sector, []);
  const listed = readTable(usTariffMeasures)
    .filter((row) => view.authority === null || row.authority === view.authority)
    .filter((row) => view.partner === null || reachesPartner(row, view.partner))
    .filter(
      (row) =>
        codes === undefined || row.scope_codes.includes("*") || row.scope_codes.some((code) => codes.includes(code)),
    )
    .filter((row) => view.on === null || inForce(row, view.on))
    .map((measure) => ({ measure, status: statusOn(measure, on) ?? "not yet announced" }))
    .filter(({ status }) => view.status === null || status === view.status);
  const cells = listed.map(({ measure, status }, at) => ({
    at,
    measure_id: measure.measure_id,
    authority: authorities.indexOf(measure.authority),
    event: measure.event,
    rate: measure.rate,
    announced_on: measure.announced_on,
    effective_from: measure.effective_from,
    effective_to: measure.effective_to,
    status,
    confidence: measure.confidence,
  }));
  const first = sortRows(cells, ["authority", "effective_from", "at"], "effective_from");
  const ordered =
    view.sort === null ? sortRows(first, ["authority"], "authority") : sortRows(first, measureColumns, view.sort);
  return ordered.map(({ at }) => listed[at] as ListedMeasure);
}
