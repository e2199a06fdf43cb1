import type { LedgerRow } from "@/lib/extract/ledger-row";
import styles from "./figure-list.module.css";
import { VerdictMark } from "./verdict-mark";

/** Figures in short rows: whose, reported and official, verdict. Sources stand side by side, never averaged. */
export function FigureList({ rows, sources }: { rows: readonly LedgerRow[]; sources: boolean }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <span>
            <a href={row.href}>{row.claim}</a>
            {sources && (
              <span className={styles.by}>
                {row.source.name}, {row.published}
              </span>
            )}
          </span>
          <span className={styles.values}>
            {row.reported === null ? "no number" : `reported ${row.reported}`}
            {row.official !== null && `; ${row.nearest ? "nearest" : "official"} ${row.official}`}
            {row.unit && ` ${row.unit}`}
          </span>
          <VerdictMark verdict={row.verdict} detail={row.detail} />
        </li>
      ))}
    </ul>
  );
}
