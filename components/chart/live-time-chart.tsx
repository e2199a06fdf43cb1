"use client";

import { Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import type { StackPlot } from "@/lib/plot/stack-plot";
import type { TimePlot } from "@/lib/plot/time-plot";
import { ChartTooltip } from "./chart-tooltip";
import { type LiveData, timeRows } from "./live-data";
import { BandShape } from "./stack-drawing";
import { LineEnds, LinePath, TimeAxes } from "./time-drawing";
import { EventLines, TimeMarks } from "./time-marks";
import { markColour } from "./tone";

interface Props {
  chart: LiveData;
  plot: TimePlot | StackPlot;
  prefix: string;
  onRead: (words: string) => void;
}

/**
 * The same geometry drawn by Recharts, which adds crosshair, tooltip and stepping by keyboard. Each series takes its
 * path from the geometry, so that breaks and bins are the same in both renderers.
 */
export function LiveTimeChart({ chart, plot, prefix, onRead }: Props) {
  const { frame } = plot;
  // Recharts lifts its lines above all else, so the fills of a stack are drawn beside them, not by them.
  const drawn = new Map(plot.kind === "stack" ? [] : plot.lines.map((line) => [line.key, line] as const));
  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      margin={{ left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }}
      data={timeRows(chart)}
      title={chart.title}
      desc={chart.subtitle}
      accessibilityLayer
    >
      <XAxis
        dataKey="position"
        type="number"
        scale="linear"
        domain={plot.xDomain}
        ticks={plot.xTicks.map((tick) => tick.at)}
        interval={0}
        allowDataOverflow
        hide
      />
      <YAxis
        domain={plot.yDomain}
        ticks={plot.yTicks.map((tick) => tick.value)}
        width={0}
        interval={0}
        allowDataOverflow
        hide
      />
      {plot.kind === "stack" && plot.bands.map((band) => <BandShape key={band.key} band={band} />)}
      <TimeAxes plot={plot} />
      <EventLines plot={plot} />
      {plot.kind === "stack" && plot.lines.map((line) => <LinePath key={line.key} line={line} isTotal />)}
      {chart.series.map(({ key, name, tone }) => (
        <Line
          key={key}
          dataKey={key}
          name={name}
          stroke={markColour(tone)}
          shape={() => {
            const line = drawn.get(key);
            return line ? <LinePath line={line} /> : <g />;
          }}
          dot={false}
          activeDot={plot.kind === "time" && { r: 4, fill: "var(--ground)", stroke: markColour(tone), strokeWidth: 2 }}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      <LineEnds lines={plot.lines} />
      <TimeMarks plot={plot} prefix={prefix} />
      <Tooltip
        content={<ChartTooltip chart={chart} onRead={onRead} />}
        isAnimationActive={false}
        cursor={{ stroke: "var(--ink-3)", strokeWidth: 1 }}
        offset={14}
        wrapperStyle={{ zIndex: 2 }}
      />
    </LineChart>
  );
}
