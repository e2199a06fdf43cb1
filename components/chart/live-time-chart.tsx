"use client";

import { Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import type { TimePlot } from "@/lib/plot/time-plot";
import { ChartTooltip } from "./chart-tooltip";
import { type LiveData, timeRows } from "./live-data";
import { LineEnds, TimeAxes } from "./time-drawing";
import { EventLines, TimeMarks } from "./time-marks";
import { markColour } from "./tone";

/** The same geometry drawn by Recharts, which adds crosshair, tooltip and stepping by keyboard. */
export function LiveTimeChart({ chart, plot, prefix }: { chart: LiveData; plot: TimePlot; prefix: string }) {
  const { frame } = plot;
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
      <TimeAxes plot={plot} />
      <EventLines plot={plot} />
      {plot.lines.map((line) => (
        <Line
          key={line.key}
          dataKey={line.key}
          name={line.name}
          type={plot.step ? "stepAfter" : "linear"}
          stroke={markColour(line.tone)}
          strokeWidth={line.width}
          strokeLinejoin="round"
          strokeDasharray={line.dash ?? undefined}
          dot={false}
          activeDot={{ r: 4, fill: "var(--ground)", stroke: markColour(line.tone), strokeWidth: 2 }}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      <LineEnds plot={plot} />
      <TimeMarks plot={plot} prefix={prefix} />
      <Tooltip
        content={<ChartTooltip chart={chart} />}
        isAnimationActive={false}
        cursor={{ stroke: "var(--ink-3)", strokeWidth: 1 }}
        offset={14}
        wrapperStyle={{ zIndex: 2 }}
      />
    </LineChart>
  );
}
