import type { Verdict } from "@/lib/domain/verdict";
import { count } from "@/lib/format/number";
import styles from "./verdict-counts.module.css";
import { VerdictMark } from "./verdict-mark";

export interface VerdictCount {
  verdict: Verdict;
  count: number;
  href: string;
  current: boolean;
}

/** Every mark of the ledger with how often it stands in the view: legend and filter at once. */
export function VerdictCounts({ counts }: { counts: readonly VerdictCount[] }) {
  return (
    <ul className={styles.counts} aria-label="Verdicts">
      {counts.map(({ verdict, count: number, href, current }) => (
        <li key={verdict}>
          {number === 0 ? (
            <VerdictMark verdict={verdict} detail="none" />
          ) : (
            <a href={href} aria-current={current ? "true" : undefined}>
              <VerdictMark verdict={verdict} detail={count(number, "figure")} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
