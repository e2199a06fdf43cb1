import { LinkOut } from "@/components/page/link-out";
import type { LawChange } from "@/lib/charts/law-changes";
import type { Authority } from "@/lib/domain/measure";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDay } from "@/lib/format/date";
import styles from "./law-change-list.module.css";

/** Changes of law by the day they took effect, with authority and instrument. */
export function LawChangeList({ changes }: { changes: readonly LawChange[] }) {
  return (
    <ol className={styles.list}>
      {changes.map((change) => (
        <li key={`${change.day}${change.authority}`} className={styles.item}>
          <span className={styles.day}>{formatShortDay(change.day)}</span>
          <span>{change.words}</span>
          <span className={styles.law}>
            {authorityNames[change.authority as Authority]} ·{" "}
            {change.href ? <LinkOut href={change.href}>{change.instrument}</LinkOut> : change.instrument}
          </span>
        </li>
      ))}
    </ol>
  );
}
