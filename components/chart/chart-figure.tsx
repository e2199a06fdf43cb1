import { createHash } from "node:crypto";
import type { NearestView } from "@/lib/charts/nearest-view";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { pageWidths } from "@/lib/plot/frame";
import { plotHeight } from "@/lib/plot/plot-chart";
import styles from "./chart.module.css";
import { ChartBox } from "./chart-box";
import { drawingClass } from "./drawing-class";
import { type LiveData, liveData } from "./live-data";
import { PrintPieces } from "./print-pieces";
import { StaticChart } from "./static-chart";

interface ChartFigureProps {
  chart: PreparedChart;
  prefix?: string;
  /** Where to go from a view with nothing to draw. */
  nearest?: NearestView | null;
  /** Asked for by a script, whose browser draws by itself. */
  byScript?: boolean;
}

/** A chart in a page: three static drawings of which one shows, and the live one over it. Says why where it is empty. */
export function ChartFigure({ chart, prefix = "", nearest = null, byScript = false }: ChartFigureProps) {
  if (chart.empty !== null)
    return (
      <p className={styles.empty}>
        {chart.empty} {nearest && <a href={nearest.href}>{nearest.words}</a>}
      </p>
    );
  const tall = isTall(chart);
  const data = liveData(chart);
  return (
    <div className={tall ? styles.tall : undefined}>
      <ChartBox key={keyOf(data)} chart={data} prefix={prefix}>
        {byScript
          ? null
          : pageWidths.map((width) => (
              <div key={width} className={drawingClass(width)} data-drawing="static">
                <StaticChart chart={chart} width={width} prefix={prefix} links="here" />
              </div>
            ))}
      </ChartBox>
      {tall && <PrintPieces chart={chart} />}
    </div>
  );
}

/** Has rows, and too many to stand on a printed page in the drawing of its width: it is printed in pieces. */
function isTall(chart: PreparedChart): boolean {
  return !["line", "step", "stack", "panels"].includes(chart.mark) && plotHeight(chart, 704) > 640;
}

/** One box draws one chart: what shows another gets another box, and a view that leaves the chart as it is keeps it. */
function keyOf(data: LiveData): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("base64url").slice(0, 16);
}
