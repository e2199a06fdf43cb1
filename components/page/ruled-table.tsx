import type { CSSProperties, ReactNode } from "react";
import styles from "./ruled-table.module.css";
import { Spoken } from "./spoken";

export interface RuledColumn {
  key: string;
  label: string;
  /** Under the label, in grey. */
  unit?: string;
  /** Right-aligned figures. */
  numeric?: boolean;
  /** Share of the table's width, e.g. `34%`; all columns of a table have one or none. */
  width?: string;
}

export interface RuledTableProps {
  /** What the table holds; read out. */
  caption: string;
  columns: readonly RuledColumn[];
  /** One line a row, long cells cut: for a look at raw rows. */
  dense?: boolean;
  /** `<tr>` elements: a `th scope="row"` first, then one `td` a column; cells with figures carry {@link numeric}. */
  children: ReactNode;
}

/** Class of a cell with figures. */
export const numeric = styles.numeric ?? "";

/** Rules instead of boxes: an ink rule under the head, a hairline between rows. Scrolls sideways where it must. */
export function RuledTable({ caption, columns, dense = false, children }: RuledTableProps) {
  const fixed = columns.every(({ width }) => width !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1)
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={[styles.table, dense && styles.dense, fixed && styles.fixed].filter(Boolean).join(" ")}>
        <caption>
          <Spoken>{caption}</Spoken>
        </caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ "--share": width && Number.parseFloat(width) } as CSSProperties} />
          ))}
        </colgroup>
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
