import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { heatGrid } from "@/lib/plot/heat-grid";
import { HeatTable } from "./heat-table";
import { RateLegend } from "./rate-legend";
import { sourceLine } from "./source-runs";

/** Headline rates as a table of coloured cells, the number in each: partners across, sectors down. */
export function HeatMap({ chart }: { chart: PreparedChart }) {
  const { across, down } = heatGrid(chart.rows);
  const layers = [...new Set(down.flatMap(({ cells }) => cells.flatMap((cell) => cell.layers ?? [])))];
  const packed = down.map(({ name, cells }) => ({
    name,
    cells: cells.map((cell) => [cell.shade, cell.words, cell.part, layers.indexOf(cell.layers ?? "")] as const),
  }));
  return (
    <>
      <HeatTable
        id={chart.id}
        name={chart.name}
        caption={`${chart.title}. ${chart.subtitle}`}
        across={across}
        down={packed}
        layers={layers}
        source={sourceLine(chart.rows, chart.sources)}
      />
      <RateLegend />
    </>
  );
}
