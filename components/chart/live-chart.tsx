"use client";

import { memo, useMemo } from "react";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type Plot, plotChart } from "@/lib/plot/plot-chart";
import { plotStops } from "@/lib/plot/stops";
import { ChartReader } from "./chart-reader";
import { LabelTargets } from "./label-targets";
import { LiveBarChart } from "./live-bar-chart";
import type { LiveData } from "./live-data";
import { LiveTimeChart } from "./live-time-chart";
import { PlotDrawing } from "./plot-drawing";
import { timeStops } from "./time-stops";

/** Width of a line that is pointed at, in px; the rest are 1.75 or 2.75. */
const emphasis = 3.75;

export interface LiveChartProps {
  chart: LiveData;
  width: number;
  prefix: string;
  /** The series whose key or label the pointer is on. */
  pointed: string | null;
  onPoint: (key: string | null) => void;
  /** Hides a series by its direct label; null where the series have none. */
  onHide: ((key: string) => void) | null;
}

/**
 * Draws a chart at one of the static widths, with pointer and keyboard. Loaded on its own, when it is seen and the
 * browser is idle. Lines, steps, stacks and bars are Recharts'; what Recharts has no mark for is our own drawing.
 */
export default function LiveChart({ chart, width, prefix, pointed, onPoint, onHide }: LiveChartProps) {
  const plot = useMemo(() => plotChart(chart as unknown as PreparedChart, width), [chart, width]);
  const drawn = useMemo(() => plot && emphasised(plot, pointed), [plot, pointed]);
  const stops = useMemo(() => {
    if (plot === null) return null;
    return plot.kind === "time" || plot.kind === "stack" ? timeStops(chart, plot) : plotStops(chart, plot);
  }, [chart, plot]);
  if (plot === null || drawn === null || stops === null) return null;
  return (
    <>
      <ChartReader
        stops={stops}
        width={plot.frame.width}
        title={chart.title}
        subtitle={chart.subtitle}
        sources={chart.sources}
      >
        <Drawing chart={chart} plot={drawn} prefix={prefix} />
      </ChartReader>
      {onHide && plot.kind === "time" && (
        <LabelTargets labels={plot.labels} frame={plot.frame} onToggle={onHide} onPoint={onPoint} />
      )}
    </>
  );
}

/** The drawing alone: it changes with the view, the width and the series pointed at, never with the place read. */
const Drawing = memo(function Drawing({ chart, plot, prefix }: { chart: LiveData; plot: Plot; prefix: string }) {
  if (plot.kind === "time" || plot.kind === "stack") return <LiveTimeChart chart={chart} plot={plot} prefix={prefix} />;
  if (plot.kind === "bars") return <LiveBarChart chart={chart} plot={plot} />;
  const { width, height } = plot.frame;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <PlotDrawing plot={plot} prefix={prefix} />
    </svg>
  );
});

/** The line that the pointer is on, heavier; its colour never changes. */
function emphasised(plot: Plot, key: string | null): Plot {
  if (key === null || plot.kind !== "time") return plot;
  return { ...plot, lines: plot.lines.map((line) => (line.key === key ? { ...line, width: emphasis } : line)) };
}
