import type { SourceComparison as Comparison } from "@/lib/extract/source-comparison";
import styles from "./source-comparison.module.css";
import { VerdictMark } from "./verdict-mark";

/** What other sources state for the same quantity and period: side by side, without a word on who is right. */
export function SourceComparison({ comparisons }: { comparisons: readonly Comparison[] }) {
  return (
    <ul className={styles.list}>
      {comparisons.map(({ own, reported, others }) => (
        <li key={own.id} className={styles.entry}>
          <p>
            <a href={own.href}>{own.claim}</a>
          </p>
          <dl className={styles.values}>
            {[{ row: own, reported }, ...others].map((one, at) => (
              <div key={one.row.id} className={styles.row}>
                <dt>
                  {at === 0 ? "Here" : <a href={one.row.href}>{`${one.row.source.name}, ${one.row.published}`}</a>}
                </dt>
                <dd>{one.reported}</dd>
                <dd>
                  <VerdictMark verdict={one.row.verdict} detail={one.row.detail} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
