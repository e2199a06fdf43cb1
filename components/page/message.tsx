import type { ReactNode } from "react";
import styles from "./message.module.css";

/** A page that has only something to say: an error, or nothing found. Links in it are large enough for a thumb. */
export function Message({ children }: { children: ReactNode }) {
  return <div className={styles.message}>{children}</div>;
}
