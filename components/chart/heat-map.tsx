import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { ChartModel } from "@/lib/extract/chart-model";
import { heatGrid } from "@/lib/plot/heat-grid";
import { HeatTable, type PackedCell } from "./heat-table";
import { RateLegend } from "./rate-legend";
import { sourceLine } from "./source-runs";

/** Headline rates as a table of coloured cells, the number in each: partners across, sectors down. */
export function HeatMap({ chart, measureLines }: { chart: PreparedChart } & Pick<ChartModel, "measureLines">) {
  const { across, down } = heatGrid(chart.rows);
  const places = new Map<string, number>();
  const cellsKnown = new Map<string, readonly number[]>();
  const placeOf = (line: string) => places.get(line) ?? places.set(line, places.size).size - 1;
  const placesOf = (cells: string) => {
    const known = cellsKnown.get(cells) ?? measureLines(cells).map(placeOf);
    cellsKnown.set(cells, known);
    return known;
  };
  const packed = down.map(({ name, cells }) => ({
    name,
    cells: cells.map(({ shade, words, part, layers }): PackedCell => {
      const measures = layers === null ? [] : placesOf(layers);
      return [shade, words, part, ...measures];
    }),
  }));
  return (
    <>
      <HeatTable
        id={chart.id}
        name={chart.name}
        caption={`${chart.title}. ${chart.subtitle}`}
        across={across}
        down={packed}
        measures={[...places.keys()]}
        source={sourceLine(chart.rows, chart.sources)}
      />
      <RateLegend />
    </>
  );
}
