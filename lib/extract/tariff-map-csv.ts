import { datasetProvenance } from "@/lib/charts/provenance";
import type { QueryFault } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { imports2024ByPartnerAndCell } from "@/lib/data/schema/imports-2024-by-partner-and-cell";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { withoutNoise } from "@/lib/domain/stack";
import { writeCsv } from "./csv";
import { fileName } from "./file-name";
import { type MapCell, tariffMap } from "./tariff-map";
import { parseMapView } from "./tariff-map-query";

const columns = [
  "on",
  "basis",
  "base",
  "partner",
  "partner_name",
  "sector",
  "sector_name",
  "rate",
  "is_cap",
  "added_besides_cap",
  "up_to_on_part",
  "compare",
  "change",
  "estimate",
  "gap",
  "source_id",
  "as_of",
  "vintage",
];
const numeric = new Set(["rate", "added_besides_cap", "up_to_on_part", "change"]);

/** The heat map of a view as CSV; every row names its basis, so that headline and average cannot be mixed unseen. */
export function mapCsv(
  params: URLSearchParams,
): { fault: null; body: string; type: string; fileName: string } | { fault: QueryFault } {
  const parsed = parseMapView(params);
  if (parsed.fault !== null) return parsed;
  const map = tariffMap(parsed.view);
  const { on, basis, base, compare } = parsed.view;
  const names = new Map(map.partners.map((partner) => [partner.code, partner]));
  const provenance = datasetProvenance(usTariffMeasures.id);
  const row = (cell: MapCell, sector_name: string) => ({
    on,
    basis,
    base,
    partner: cell.partner,
    partner_name: names.get(cell.partner)?.name ?? null,
    sector: cell.sector ?? "*",
    sector_name,
    rate: cell.rate === null ? null : withoutNoise(cell.rate),
    is_cap: cell.is_cap ? "yes" : "no",
    added_besides_cap: cell.besides_cap,
    up_to_on_part: cell.up_to_on_part,
    compare,
    change: cell.change,
    estimate: names.get(cell.partner)?.estimate ? "yes" : "no",
    gap: cell.gap,
    ...provenance,
    source_id: basis === "average" ? `${usTariffMeasures.id};${imports2024ByPartnerAndCell.id}` : usTariffMeasures.id,
  });
  const rows = [
    ...map.whole.map((cell) => row(cell, "All goods")),
    ...map.rows.flatMap(({ name, cells }) => cells.map((cell) => row(cell, name))),
  ];
  return {
    fault: null,
    body: writeCsv(
      columns.map((key) => ({ key, numeric: numeric.has(key) })),
      rows,
    ),
    type: "text/csv; charset=utf-8; header=present",
    fileName: fileName(`tariffs-${basis}`, [on, compare ?? ""], dataVersion(), "csv"),
  };
}
