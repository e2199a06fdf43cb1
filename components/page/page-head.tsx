import type { ReactNode } from "react";
import { keepDates } from "@/lib/format/keep-dates";
import styles from "./page-head.module.css";

export interface Crumb {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}

export interface PageHeadProps {
  /** From the topic down to this page. */
  trail?: readonly Crumb[];
  /** The finding: one a page. */
  title: ReactNode;
  /** What it measures: measure, basis, unit, period. */
  subtitle?: ReactNode;
}

/** Breadcrumb, finding, subtitle, closed by an ink rule. */
export function PageHead({ trail = [], title, subtitle }: PageHeadProps) {
  return (
    <div className={styles.head}>
      {trail.length > 0 && (
        <nav aria-label="Breadcrumb">
          <ol className={styles.trail}>
            {trail.map(({ label, href }) => (
              <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
            ))}
          </ol>
        </nav>
      )}
      <h1 className={styles.title}>{together(title)}</h1>
      {subtitle && <p className={styles.subtitle}>{together(subtitle)}</p>}
    </div>
  );
}

/** On the page alone, not in a file: no date is parted over two lines. */
function together(words: ReactNode): ReactNode {
  return typeof words === "string" ? keepDates(words) : words;
}
