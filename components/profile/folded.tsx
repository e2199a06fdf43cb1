import type { ReactNode } from "react";
import styles from "./folded.module.css";

export interface FoldedProps<T> {
  items: readonly T[];
  /** `events`. */
  many: string;
  list: (items: readonly T[]) => ReactNode;
}

const open = 10;

/** A list of which more than a dozen are folded away; print and screen readers have them all the same. */
export function Folded<T>({ items, many, list }: FoldedProps<T>) {
  if (items.length <= open + 2) return list(items);
  return (
    <>
      {list(items.slice(0, open))}
      <details className={styles.rest}>
        <summary>
          {items.length - open} more {many}
        </summary>
        {list(items.slice(open))}
      </details>
    </>
  );
}
