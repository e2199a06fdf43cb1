"use client";

import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { BarPlot } from "@/lib/plot/bar-plot";
import { BarAxes, BarShape, BarWords } from "./bar-drawing";
import type { LiveData } from "./live-data";

/** The same bars drawn by Recharts. Each bar takes its box from the geometry, so both renderers agree to the pixel. */
export function LiveBarChart({ chart, plot }: { chart: LiveData; plot: BarPlot }) {
  const { frame } = plot;
  const rows = chart.bars.map((bar, at) => ({ at, [bar.series]: bar.value }));
  return (
    <BarChart
      layout="vertical"
      width={frame.width}
      height={frame.height}
      margin={{ left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom }}
      data={rows}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis
        type="number"
        domain={plot.xDomain}
        ticks={plot.xTicks.map((tick) => tick.value)}
        interval={0}
        allowDataOverflow
        hide
      />
      <YAxis type="category" dataKey="at" width={0} interval={0} hide />
      <BarAxes plot={plot} />
      {chart.series.map((series) => (
        <Bar
          key={series.key}
          dataKey={series.key}
          name={series.name}
          stackId="bars"
          // Left to itself Recharts lifts its bars above the reported figures, which stand across them.
          zIndex={0}
          isAnimationActive={false}
          shape={({ index }: { index?: number }) => {
            const bar = plot.bars[index ?? -1];
            return bar?.rect && bar.series === series.key ? (
              <g data-series={series.key}>
                <BarShape bar={{ ...bar, rect: bar.rect }} />
              </g>
            ) : (
              <g />
            );
          }}
        />
      ))}
      <BarWords plot={plot} />
    </BarChart>
  );
}
