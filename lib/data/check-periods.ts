import type { Loaded } from "./check-tables";
import { cellFault, type DataFault } from "./data-error";
import { tables } from "./tables";

const pairs = [
  ["effective_from", "effective_to"],
  ["from", "until"],
  ["published_earliest", "published_latest"],
] as const;

/**
 * No period ends before it begins, in any table; both ends are inclusive, so they may be equal. A duty that was replaced
 * before its first day ends on the day before: an empty period, which its status must own to ("never effective").
 */
export function checkPeriods(loaded: Loaded): DataFault[] {
  return [...tables.values()].flatMap(({ id, file, columns }) =>
    pairs
      .filter(([first, last]) => first in columns && last in columns)
      .flatMap(([first, last]) =>
        (loaded.get(id) ?? []).flatMap((row, index) => {
          const [from, to] = [row[first], row[last]];
          if (String(row.status ?? "").startsWith("never effective")) return [];
          return typeof from === "string" && typeof to === "string" && to < from
            ? [cellFault(file, index, last, to, `is before ${first} (${from})`)]
            : [];
        }),
      ),
  );
}
