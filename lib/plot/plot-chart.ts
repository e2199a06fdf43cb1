import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type BarPlot, barPlot } from "./bar-plot";
import { type TimePlot, timePlot } from "./time-plot";

export type Plot = TimePlot | BarPlot;

/** The geometry of a prepared chart at an outer width; null for a heat map, which is a table. */
export function plotChart(chart: PreparedChart, width: number): Plot | null {
  switch (chart.mark) {
    case "line":
    case "step":
      return timePlot(chart, width);
    case "bar":
      return barPlot(chart, width);
    case "heat":
      return null;
  }
}
