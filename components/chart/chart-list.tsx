import type { PreparedChart } from "@/lib/charts/prepared-chart";
import styles from "./chart-list.module.css";
import { Sketch } from "./sketch";

/** Charts as a list: a sketch of the lines, the finding as the link, what the chart is called. */
export function ChartList({ charts }: { charts: readonly PreparedChart[] }) {
  return (
    <ul className={styles.list}>
      {charts.map((chart) => (
        <li key={chart.id} className={styles.item}>
          <h3 className={styles.title}>
            <a href={`/charts/${chart.id}`}>{chart.title}</a>
          </h3>
          <p className={styles.name}>{chart.name}</p>
          <span className={styles.preview} aria-hidden="true">
            <Sketch chart={chart} />
          </span>
        </li>
      ))}
    </ul>
  );
}
