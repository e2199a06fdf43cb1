"use client";

import { useMemo } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { StackPlot } from "@/lib/plot/stack-plot";
import type { TimePlot } from "@/lib/plot/time-plot";
import { type LiveData, timeRows } from "./live-data";
import { BandShape } from "./stack-drawing";
import { LineEnds, LinePath, TimeAxes, TimeGrid } from "./time-drawing";
import { EventLines, TimeMarks } from "./time-marks";
import { markColour } from "./tone";

interface Props {
  chart: LiveData;
  plot: TimePlot | StackPlot;
  prefix: string;
}

/**
 * The same geometry drawn by Recharts. Each series takes its path from the geometry, so that breaks and bins are the
 * same in both renderers; what is read, by pointer and by keyboard, is the reader's around it.
 */
export function LiveTimeChart({ chart, plot, prefix }: Props) {
  const { frame } = plot;
  const rows = useMemo(() => timeRows(chart), [chart]);
  const events = chart.marks.filter(({ kind }) => kind === "event");
  // The fills of a stack are no lines: they are drawn beside Recharts' own, which then draw nothing.
  const drawn = new Map(plot.kind === "stack" ? [] : plot.lines.map((line) => [line.key, line] as const));
  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      margin={{ left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }}
      data={rows}
      accessibilityLayer={false}
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
      {plot.kind === "stack" && <TimeGrid plot={plot} />}
      {plot.kind === "stack" && plot.bands.map((band) => <BandShape key={band.key} band={band} />)}
      <TimeAxes plot={plot} grid={plot.kind !== "stack"} />
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
          activeDot={false}
          // Left to itself Recharts lifts its lines above the marks, which stand over them.
          zIndex={0}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      <LineEnds lines={plot.lines} />
      <TimeMarks
        plot={plot}
        prefix={prefix}
        wordsOf={(sign) => events.find((mark) => mark.sign === sign)?.words ?? ""}
      />
    </LineChart>
  );
}
