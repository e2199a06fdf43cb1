"use client";

import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { plotChart } from "@/lib/plot/plot-chart";
import { LiveBarChart } from "./live-bar-chart";
import type { LiveData } from "./live-data";
import { LiveTimeChart } from "./live-time-chart";

/** Draws a chart by Recharts at one of the static widths. Loaded on its own, when it is seen and the browser is idle. */
export default function LiveChart({ chart, width, prefix }: { chart: LiveData; width: number; prefix: string }) {
  const plot = plotChart(chart as PreparedChart, width);
  if (plot === null) return null;
  return plot.kind === "time" ? (
    <LiveTimeChart chart={chart} plot={plot} prefix={prefix} />
  ) : (
    <LiveBarChart chart={chart} plot={plot} />
  );
}
