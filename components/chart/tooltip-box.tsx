import type { StopValue } from "@/lib/plot/stops";
import styles from "./chart.module.css";
import { DotMark } from "./pair-drawing";
import { markColour } from "./tone";

/** Date or row, every series' value, and where the values come from. */
export function TooltipBox({ head, values, source }: { head: string; values: readonly StopValue[]; source: string }) {
  return (
    <div className={styles.tooltip} data-tooltip="">
      <strong>{head}</strong>
      <dl>
        {values.map(({ key, name, tone, text, value, shape }) => (
          <div key={key} style={{ display: "contents" }} data-series={key} data-value={value ?? ""}>
            <dt>
              {shape ? (
                <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
                  <DotMark dot={{ shape, tone, x: 8, y: 8 }} />
                </svg>
              ) : (
                <span className={styles.key} style={{ borderColor: markColour(tone) }} aria-hidden="true" />
              )}
              <span>{name}</span>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <small>{source}</small>
    </div>
  );
}
