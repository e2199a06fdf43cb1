import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { plotChart } from "@/lib/plot/plot-chart";
import { PlotDrawing } from "./plot-drawing";
import type { RowLinks } from "./row-links";

/** The chart as one SVG at a width: first paint, print, embeds and pictures all come from it. No state, no script. */
export function StaticChart({
  chart,
  width,
  height,
  prefix,
  links = null,
}: {
  chart: PreparedChart;
  width: number;
  height?: number;
  prefix: string;
  links?: RowLinks;
}) {
  const plot = plotChart(chart, width, height);
  if (plot === null) return null;
  const titleId = `${prefix}${chart.id}-${width}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG with links in it is a group; no HTML element is
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${plot.frame.width} ${plot.frame.height}`}
      role="group"
      aria-labelledby={titleId}
      fontFamily="var(--font-text)"
    >
      <title id={titleId}>{`${chart.title}. ${chart.subtitle}`}</title>
      <PlotDrawing plot={plot} prefix={prefix} links={links} />
    </svg>
  );
}
