import { rateKeyWords } from "@/lib/charts/rate-class";
import styles from "./heat-map.module.css";

/** The eight classes and the hatching of what has no rate. */
export function RateLegend() {
  return (
    <ul className={styles.legend}>
      {rateKeyWords().map((word, at) => (
        <li key={word}>
          <span
            className={at === 0 ? styles.zero : at === 9 ? styles.none : undefined}
            style={at > 0 && at < 9 ? { background: `var(--rate-${at})` } : undefined}
          />
          {word}
        </li>
      ))}
    </ul>
  );
}
