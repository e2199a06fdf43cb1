import type { FigureColumns } from "@/lib/extract/figure-columns";
import { columnPlot } from "@/lib/plot/column-plot";
import { pageWidths } from "@/lib/plot/frame";
import styles from "./column-chart.module.css";
import { ColumnDrawing } from "./column-drawing";

const sizes = [styles.wide, styles.medium, styles.narrow];

/** What the record says month by month, with the reported value across it: three drawings, of which one shows. */
export function ColumnChart({ chart }: { chart: FigureColumns }) {
  return (
    <div className={styles.box}>
      {pageWidths.map((width, at) => (
        <div key={width} className={`${styles.drawing} ${sizes[at]}`}>
          <ColumnDrawing
            plot={columnPlot(chart, width)}
            tone={chart.tone}
            title={`${chart.title}. ${chart.subtitle}. ${[chart.reported?.words, chart.fitsWords, chart.statedWords].filter(Boolean).join("; ")}`}
          />
        </div>
      ))}
    </div>
  );
}
