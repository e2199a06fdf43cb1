import type { ReactNode } from "react";
import { Folded } from "@/components/page/folded";

export interface FoldedListProps<T> {
  items: readonly T[];
  /** `events`. */
  many: string;
  list: (items: readonly T[]) => ReactNode;
}

const open = 10;

/** A list of which more than a dozen are folded away. */
export function FoldedList<T>({ items, many, list }: FoldedListProps<T>) {
  if (items.length <= open + 2) return list(items);
  return (
    <>
      {list(items.slice(0, open))}
      <Folded summary={`${items.length - open} more ${many}`}>{list(items.slice(open))}</Folded>
    </>
  );
}
