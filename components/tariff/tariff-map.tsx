import { rateClass } from "@/lib/charts/rate-class";
import { cellQuery, type MapCell, type TariffMap as TariffMapModel } from "@/lib/extract/tariff-map";
import { cellWords, colouredRate } from "@/lib/extract/tariff-map-words";
import { DutyTable, type PackedDuty } from "./duty-table";

/** Duties as a table of coloured cells, the number in each: partners across, sectors down. A cell opens its layers. */
export function TariffMap({ map, caption }: { map: TariffMapModel; caption: string }) {
  const pack = (cell: MapCell): PackedDuty => {
    const { main, part } = cellWords(cell, map.view);
    const coloured = colouredRate(cell, map.view);
    const missing = map.view.compare === null ? cell.rate === null : cell.change === null;
    return [main, part, missing ? null : rateClass(Math.abs(coloured)), coloured < 0 && !missing, cell.gap];
  };
  return (
    <DutyTable
      caption={caption}
      basis={map.view.basis}
      across={map.partners}
      down={[
        { sector: null, name: "All goods", cells: map.whole.map(pack) },
        ...map.rows.map(({ sector, name, cells }) => ({ sector, name, cells: cells.map(pack) })),
      ]}
      query={cellQuery(map.view)}
    />
  );
}
