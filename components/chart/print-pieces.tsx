import { Fragment } from "react";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { legendKeys } from "@/lib/plot/legend-keys";
import { plotChart } from "@/lib/plot/plot-chart";
import { type PrintPart, printPairs } from "@/lib/plot/print-parts";
import styles from "./chart.module.css";
import { ChartLegend } from "./chart-legend";
import { PlotDrawing } from "./plot-drawing";

const width = 343;

/**
 * A chart with more rows than a printed page holds, for print alone: the narrow drawing in pieces, two columns of them,
 * each under the axis. It is drawn once, and each piece shows its part of it. A page that goes on says so, with the key.
 */
export function PrintPieces({ chart }: { chart: PreparedChart }) {
  const plot = plotChart(chart, width);
  if (plot === null) return null;
  const drawing = `print-${chart.id}`;
  const { top } = plot.frame;
  return (
    <div className={styles.pieces} data-drawing="print" aria-hidden="true">
      <svg width={0} height={0} fontFamily="var(--font-text)" aria-hidden="true">
        <defs>
          <g id={drawing}>
            <PlotDrawing plot={plot} prefix="print-" />
          </g>
        </defs>
      </svg>
      {printPairs(plot).map(({ height, parts }, page) => (
        <Fragment key={parts[0]?.y}>
          {page > 0 && (
            <div className={styles.continued}>
              <p>{chart.name}, continued</p>
              <ChartLegend keys={legendKeys(chart)} hidden={new Set()} onToggle={null} />
            </div>
          )}
          {parts.map((part) => (
            <svg
              key={part.y}
              viewBox={`0 0 ${width} ${top + height}`}
              preserveAspectRatio="xMinYMin"
              fontFamily="var(--font-text)"
              aria-hidden="true"
            >
              <Window part={{ y: 0, height: top - 7 }} at={0} drawing={drawing} />
              <Window part={part} at={top} drawing={drawing} />
            </svg>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

/** A part of the drawing, at a height of the piece. */
function Window({ part, at, drawing }: { part: PrintPart; at: number; drawing: string }) {
  return (
    <svg
      x={0}
      y={at}
      width={width}
      height={part.height}
      viewBox={`0 ${part.y} ${width} ${part.height}`}
      overflow="hidden"
      aria-hidden="true"
    >
      <use href={`#${drawing}`} />
    </svg>
  );
}
