import { datasetProvenance } from "@/lib/charts/provenance";
import type { QueryFault } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { imports2024ByPartnerAndCell } from "@/lib/data/schema/imports-2024-by-partner-and-cell";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { partnerAverages } from "@/lib/domain/average";
import { importsNotOnFile } from "@/lib/domain/average-not-on-file";
import { withoutNoise } from "@/lib/domain/stack";
import { writeCsv } from "./csv";
import { type ExtractColumn, fileColumn, provenance } from "./extract-column";
import { fileName } from "./file-name";
import { type MapCell, tariffMap } from "./tariff-map";
import { type MapView, parseMapView } from "./tariff-map-query";

const word = (key: string, description: string) => fileColumn(key, "string", description);
const rate = (key: string, description: string) => fileColumn(key, "number", description, "fraction");

export const mapColumns: readonly ExtractColumn[] = [
  fileColumn("on", "date", "Day the rates are of"),
  word("basis", "headline = the rates in the law; average = weighted by the imports of 2024. Never mix the two"),
  word("base", "apart = duty added to the base rate; included = base and added duty together"),
  word("partner", "Partner code (ISO 3166 alpha-3; EUU the EU)"),
  word("partner_name", "Name of the partner in the words of this site"),
  word("sector", "Sector code; * = all goods"),
  word("sector_name", "Name of the sector"),
  rate("rate", "The duty; empty where no one rate can be given"),
  word("is_cap", "yes = the rate is an all-in cap, base included"),
  rate("added_besides_cap", "Headline: what adds to a cap"),
  rate(
    "up_to_on_part",
    "Headline: the highest rate added on a part of the sector, of a quota over it; not in the rate",
  ),
  rate("cap_on_part", "Headline: the highest all-in cap on a part of the sector, base included; not in the rate"),
  fileColumn("compare", "date", "Day that the rates are compared with"),
  rate("change", "Rate less the rate of the other day; empty where one is a cap and one is not"),
  word("estimate", "yes = the average takes the shares of a group of partners, not the partner's own"),
  rate(
    "not_on_file_share",
    "Average: share of the imports on which a rate of the day is not on file as it was replaced later; the average counts them at what is known and is too low",
  ),
  word("gap", "Why there is no rate"),
  ...provenance,
];

/** The heat map of a view as CSV; every row names its basis, so that headline and average cannot be mixed unseen. */
export function mapCsv(
  params: URLSearchParams,
): { fault: null; body: string; type: string; fileName: string } | { fault: QueryFault } {
  const parsed = parseMapView(params);
  if (parsed.fault !== null) return parsed;
  const map = tariffMap(parsed.view);
  const { on, basis, base, compare } = parsed.view;
  const names = new Map(map.partners.map((partner) => [partner.code, partner]));
  const shareOf = basis === "average" ? notOnFileShares(parsed.view) : () => null;
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
    cap_on_part: cell.cap_on_part,
    compare,
    change: cell.change,
    estimate: names.get(cell.partner)?.estimate ? "yes" : "no",
    not_on_file_share: shareOf(cell),
    gap: cell.gap,
    ...datasetProvenance(usTariffMeasures.id),
    source_id: basis === "average" ? `${usTariffMeasures.id};${imports2024ByPartnerAndCell.id}` : usTariffMeasures.id,
  });
  const rows = [
    ...map.whole.map((cell) => row(cell, "All goods")),
    ...map.rows.flatMap(({ name, cells }) => cells.map((cell) => row(cell, name))),
  ];
  return {
    fault: null,
    body: writeCsv(mapColumns, rows),
    type: "text/csv; charset=utf-8; header=present",
    fileName: fileName(`tariffs-${basis}`, [on, compare ?? ""], dataVersion(), "csv"),
  };
}

/** Of each cell of an average map the share of imports whose rate is not on file; null where it has no imports. */
function notOnFileShares({ partners, on }: MapView): (cell: MapCell) => number | null {
  const [law, weights] = [lawOnFile(), weightsOnFile()];
  const averages = new Map(partners.map((partner) => [partner, partnerAverages(law, weights, partner, on)]));
  return ({ partner, sector }) => {
    const whole = averages.get(partner);
    const imports = (sector === null ? whole : whole?.by_sector.get(sector))?.imports_usd ?? 0;
    return imports === 0 ? null : importsNotOnFile(law, weights, partner, sector, on) / imports;
  };
}
