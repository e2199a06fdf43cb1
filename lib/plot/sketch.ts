import { scaleLinear } from "d3-scale";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type PlotLine, plotLines } from "./plot-line";
import { spanOf } from "./time-axis";
import { valueAxis } from "./value-axis";

/** Lines without axes in a small box, for lists and sparklines; 3 px of room all round. */
export function sketchLines(
  chart: Pick<PreparedChart, "series" | "mark">,
  width: number,
  height: number,
): { lines: PlotLine[]; zero: number } {
  const values = chart.series.flatMap((series) => series.values);
  const { domain } = valueAxis(values.flatMap(({ y }) => (y === null ? [] : [y])));
  const x = scaleLinear(
    spanOf(
      values.map((value) => value.x),
      chart.mark === "step",
    ),
    [3, width - 4],
  );
  const y = scaleLinear(domain, [height - 3, 3]);
  return {
    // Layers of a stack lie on each other where they are zero: no bundle of equal rates.
    lines:
      chart.mark === "stack"
        ? chart.series.flatMap((series) => plotLines([series], true, x, y))
        : plotLines(chart.series, chart.mark === "step", x, y),
    zero: Math.round(y(0)),
  };
}
