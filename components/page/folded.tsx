import type { ReactNode } from "react";
import styles from "./folded.module.css";

/** The rest of a list, folded away; print and screen readers have it all the same. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.rest}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
