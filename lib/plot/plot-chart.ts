import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type BarPlot, barPlot } from "./bar-plot";
import { type IntervalPlot, intervalPlot } from "./interval-plot";
import { type PairPlot, pairPlot } from "./pair-plot";
import { type PanelsPlot, panelsHeight, panelsPlot } from "./panels-plot";
import { type StackPlot, stackPlot } from "./stack-plot";
import { type TimePlot, timeHeight, timePlot } from "./time-plot";

export type Plot = TimePlot | BarPlot | StackPlot | PairPlot | IntervalPlot | PanelsPlot;

/**
 * The geometry of a prepared chart at an outer width; null for a heat map, which is a table. `height` is for lines and
 * steps in a given box (embeds, link previews); what has rows is as high as its rows.
 */
export function plotChart(chart: PreparedChart, width: number, height?: number): Plot | null {
  switch (chart.mark) {
    case "line":
    case "step":
      return timePlot(chart, width, { height });
    case "bar":
      return barPlot(chart, width);
    case "stack":
      return stackPlot(chart, width, height);
    case "pair":
      return pairPlot(chart, width);
    case "interval":
      return intervalPlot(chart, width);
    case "panels":
      return panelsPlot(chart, width);
    case "heat":
      return null;
  }
}

/** How high {@link plotChart} draws a chart at an outer width, in px; 0 for a heat map. Lines need not be drawn to know. */
export function plotHeight(chart: PreparedChart, width: number, height?: number): number {
  switch (chart.mark) {
    case "line":
    case "step":
    case "stack":
      return height ?? timeHeight(width);
    case "panels":
      return panelsHeight(chart.panels.length, width);
    default:
      return plotChart(chart, width)?.frame.height ?? 0;
  }
}
