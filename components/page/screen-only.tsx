import type { ReactNode } from "react";
import styles from "./screen-only.module.css";

/** What is of no use on paper: forms, jumps within the page, commands to paste. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>;
}

/** What only paper needs: it says where to find what is not on it. */
export function PaperOnly({ children }: { children: ReactNode }) {
  return <div className={styles.paper}>{children}</div>;
}
