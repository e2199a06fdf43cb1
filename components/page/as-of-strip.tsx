import { formatDay, formatMonth } from "@/lib/format/date";
import type { AsOf } from "./as-of";
import styles from "./as-of-strip.module.css";

/** One line under the masthead: how far trade and law reach. */
export function AsOfStrip({ tradeUntil, tradePublished, law }: AsOf) {
  return (
    <div className={styles.strip}>
      <p className={styles.line}>
        <span>
          Trade to {formatMonth(tradeUntil)}
          <span className={styles.published}> · published {formatMonth(tradePublished)}</span>
        </span>
        <span className={styles.law}>Tariff law as of {formatDay(law)}</span>
      </p>
    </div>
  );
}
