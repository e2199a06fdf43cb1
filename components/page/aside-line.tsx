import type { ReactNode } from "react";
import styles from "./aside-line.module.css";

/** A grey line under a value: how it is known, what is to be said of it. */
export function AsideLine({ children }: { children: ReactNode }) {
  return <span className={styles.line}>{children}</span>;
}
