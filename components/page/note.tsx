import type { ReactNode } from "react";
import styles from "./note.module.css";

/** What a reader should mind before reading on. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="note">
      {children}
    </p>
  );
}
