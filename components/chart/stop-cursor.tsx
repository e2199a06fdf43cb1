import type { Stop } from "@/lib/plot/stops";
import styles from "./chart.module.css";
import { markColour } from "./tone";

/** Where a chart is read: a band over the row, or hairlines with a ring on each line. The pointer goes through it. */
export function StopCursor({ stop: { band, hairlines, dots = [] } }: { stop: Stop }) {
  return (
    <svg className={styles.cursor} aria-hidden="true">
      {band && <rect {...band} fill="var(--ink)" fillOpacity={0.07} />}
      {hairlines !== "" && <path d={hairlines} stroke="var(--ink-3)" strokeWidth={1} fill="none" />}
      {dots.map(({ x, y, tone }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rings of one date, in the order of the series
        <circle key={at} cx={x} cy={y} r={4} fill="var(--ground)" stroke={markColour(tone)} strokeWidth={2} />
      ))}
    </svg>
  );
}
