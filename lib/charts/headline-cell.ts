import { lawOnFile } from "@/lib/data/duty-record";
import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import { headlineRate } from "@/lib/domain/headline";
import type { Day } from "@/lib/domain/period";

/** The headline rate of a partner and sector on a day, as a cell shows it. Rates are fractions. */
export interface HeadlineCell {
  /** Sum added on the whole sector; null under an all-in cap, or where the law has no known rate. */
  added: number | null;
  /** The all-in cap, base included; null where none is. */
  cap: number | null;
  /** What adds to the cap. */
  besides: number;
  /** Highest measure on a part of the sector, and the name of that part; not in the sum. */
  part: { rate: number; name: string } | null;
}

/** `sector` null = goods on no list. */
export function headlineCell(partner: string, sector: ScopeRow | null, on: Day): HeadlineCell {
  const scopes = readTable(sectorsAndProductGroups);
  const { added, added_known, all_in_cap, partial } = headlineRate(lawOnFile(), partner, sector, on, { scopes });
  const highest = partial
    .filter(({ rate, is_cap }) => rate !== null && !is_cap)
    .reduce<(typeof partial)[number] | null>(
      (high, part) => ((part.rate ?? 0) > (high?.rate ?? 0) ? part : high),
      null,
    );
  return {
    added: all_in_cap === null ? added : null,
    cap: all_in_cap,
    besides: all_in_cap === null ? 0 : added_known,
    part: highest && {
      rate: highest.rate ?? 0,
      name: scopes.find(({ code }) => code === highest.group)?.name ?? highest.group,
    },
  };
}
