import type { Verdict } from "@/lib/domain/verdict";
import { verdictWords } from "@/lib/format/verdict-words";
import { verdictTones } from "./verdict-colour";
import styles from "./verdict-mark.module.css";
import { VerdictShape } from "./verdict-shape";

export interface VerdictMarkProps {
  verdict: Verdict;
  /** The period, vintage or day that fits, in words. */
  detail?: string | null;
  /** `large` heads the page of one figure. */
  size?: "text" | "large";
}

/** Shape, word, then colour: never one without the others. */
export function VerdictMark({ verdict, detail, size = "text" }: VerdictMarkProps) {
  return (
    <span className={`${styles.mark} ${styles[verdictTones[verdict]]} ${styles[size]}`}>
      <VerdictShape verdict={verdict} />
      <span>
        <span className={styles.word}>{verdictWords[verdict]}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </span>
  );
}
