import type { ReactNode } from "react";
import styles from "./ruled-table.module.css";

export interface RuledColumn {
  key: string;
  label: string;
  /** Under the label, in grey. */
  unit?: string;
  /** Right-aligned figures. */
  numeric?: boolean;
}

export interface RuledTableProps {
  /** What the table holds; read out, and shown only where `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly RuledColumn[];
  /** `<tr>` elements: a `th scope="row"` first, then one `td` a column; `numeric` cells carry `className` of {@link numeric}. */
  children: ReactNode;
}

/** Class of a cell with figures. */
export const numeric = styles.numeric ?? "";

/** Rules instead of boxes: an ink rule under the head, a hairline between rows. Scrolls sideways where it must. */
export function RuledTable({ caption, captionShown = false, columns, children }: RuledTableProps) {
  return (
    // A scrolling region that the keyboard must reach (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionShown ? styles.caption : styles.spoken}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, unit, numeric: right }) => (
              <th key={key} scope="col" className={right ? styles.numeric : undefined}>
                {label}
                {unit && <span className={styles.unit}>{unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
