import type { ReactNode } from "react";
import styles from "./definition-rows.module.css";

export interface DefinitionRow {
  term: string;
  /** null or empty = not shown: a row that is unknown says so in words. */
  value: ReactNode;
}

/** Terms and their values between hairlines. */
export function DefinitionRows({ rows }: { rows: readonly DefinitionRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows
        .filter(({ value }) => value !== null && value !== "")
        .map(({ term, value }) => (
          <div key={term} className={styles.row}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
