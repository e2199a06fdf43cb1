import type { StopValue } from "@/lib/plot/stops";
import styles from "./chart.module.css";
import { markColour } from "./tone";

/** Date or row, every series' value, and where the values come from. */
export function TooltipBox({ head, values, source }: { head: string; values: readonly StopValue[]; source: string }) {
  return (
    <div className={styles.tooltip} data-tooltip="">
      <strong>{head}</strong>
      <dl>
        {values.map(({ key, name, tone, text, value }) => (
          <div key={key} style={{ display: "contents" }} data-series={key} data-value={value ?? ""}>
            <dt>
              <span className={styles.key} style={{ borderColor: markColour(tone) }} aria-hidden="true" />
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
