import type { ReactNode } from "react";
import styles from "./section.module.css";

export interface SectionProps {
  /** For links into the page. */
  id?: string;
  title: ReactNode;
  subtitle?: ReactNode;
  /** `ruled` opens with an ink rule after a wide gap; `plain` follows on. */
  opening?: "ruled" | "plain";
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ id, title, subtitle, opening = "plain", children }: SectionProps) {
  return (
    <section className={opening === "ruled" ? styles.ruled : styles.plain} id={id}>
      <h2 className={styles.title}>{title}</h2>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
