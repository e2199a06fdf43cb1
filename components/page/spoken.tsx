import styles from "./spoken.module.css";

/** Words for screen readers alone, where the eye sees the same from a sign or from the place. */
export function Spoken({ children }: { children: string }) {
  return <span className={styles.spoken}>{children}</span>;
}
