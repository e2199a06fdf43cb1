import type { ReactNode } from "react";
import { Folded } from "@/components/page/folded";
import { Later } from "@/components/page/later";

export interface FoldedListProps<T> {
  items: readonly T[];
  /** `events`. */
  many: string;
  /** Asked for by a script: what is folded away comes last. `view` is another in every view (see later.tsx). */
  byScript: boolean;
  view: string;
  list: (items: readonly T[]) => ReactNode;
}

const open = 10;

/** A list of which more than a dozen are folded away. */
export function FoldedList<T>({ items, many, byScript, view, list }: FoldedListProps<T>) {
  if (items.length <= open + 2) return list(items);
  return (
    <>
      {list(items.slice(0, open))}
      <Folded summary={`${items.length - open} more ${many}`}>
        <Later byScript={byScript} view={view}>
          {list(items.slice(open))}
        </Later>
      </Folded>
    </>
  );
}
