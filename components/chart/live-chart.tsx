"use client";

import { useState } from "react";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { plotChart } from "@/lib/plot/plot-chart";
import type { StackPlot } from "@/lib/plot/stack-plot";
import { plotStops } from "@/lib/plot/stops";
import type { TimePlot } from "@/lib/plot/time-plot";
import { Announced } from "./announced";
import { ChartReader } from "./chart-reader";
import { LabelTargets } from "./label-targets";
import { LiveBarChart } from "./live-bar-chart";
import type { LiveData } from "./live-data";
import { LiveTimeChart } from "./live-time-chart";
import { PlotDrawing } from "./plot-drawing";

/** Width of a line that is pointed at, in px; the rest are 1.75 or 2.75. */
const emphasis = 3.75;

export interface LiveChartProps {
  chart: LiveData;
  width: number;
  prefix: string;
  /** Hides a series by its direct label; null where the series have none. */
  onHide: ((key: string) => void) | null;
}

/**
 * Draws a chart at one of the static widths, with pointer and keyboard. Loaded on its own, when it is seen and the
 * browser is idle. Lines, steps, stacks and bars are Recharts'; what Recharts has no mark for is our own drawing.
 */
export default function LiveChart({ chart, width, prefix, onHide }: LiveChartProps) {
  const [read, setRead] = useState("");
  const [pointed, setPointed] = useState<string | null>(null);
  const plot = plotChart(chart as unknown as PreparedChart, width);
  if (plot === null) return null;
  const { frame } = plot;
  return (
    <>
      {plot.kind === "time" || plot.kind === "stack" ? (
        <>
          <LiveTimeChart chart={chart} plot={emphasised(plot, pointed)} prefix={prefix} onRead={setRead} />
          {onHide && plot.kind === "time" && (
            <LabelTargets labels={plot.labels} frame={frame} onToggle={onHide} onPoint={setPointed} />
          )}
        </>
      ) : (
        <>
          {plot.kind === "bars" ? (
            <LiveBarChart chart={chart} plot={plot} />
          ) : (
            <svg
              width={frame.width}
              height={frame.height}
              viewBox={`0 0 ${frame.width} ${frame.height}`}
              aria-hidden="true"
            >
              <PlotDrawing plot={plot} prefix={prefix} />
            </svg>
          )}
          <ChartReader
            stops={plotStops(chart, plot)}
            width={frame.width}
            height={frame.height}
            label={chart.name}
            source={chart.source}
            onRead={setRead}
          />
        </>
      )}
      <Announced words={read} />
    </>
  );
}

/** The line that the pointer is on, heavier; its colour never changes. */
function emphasised<P extends TimePlot | StackPlot>(plot: P, key: string | null): P {
  if (key === null) return plot;
  return { ...plot, lines: plot.lines.map((line) => (line.key === key ? { ...line, width: emphasis } : line)) };
}
