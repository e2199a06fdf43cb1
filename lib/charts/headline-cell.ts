import { lawOnFile } from "@/lib/data/duty-record";
import { measureCoverageBySector2024 } from "@/lib/data/schema/measure-coverage-by-sector-2024";
import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import { headlineRate } from "@/lib/domain/headline";
import type { Day } from "@/lib/domain/period";
import { scopeName } from "./sectors";

/** The highest measure on a part of a sector; of several with the same rate that on the largest part. */
export interface HeadlinePart {
  rate: number;
  /** Group or list that is the part. */
  code: string;
  /** Its name; of several groups of one annex that of the annex: of Annex I-A "steel" holds most lines of aluminium. */
  name: string;
  /** Share of the sector's imports of 2024 from all partners; null where it is not measured, or of several groups. */
  share: number | null;
  /** All groups and lists with that rate. */
  codes: readonly string[];
}

/** The headline rate of a partner and sector on a day, as a cell shows it. Rates are fractions. */
export interface HeadlineCell {
  /** Sum added on the whole sector; null under an all-in cap, or where the law has no known rate. */
  added: number | null;
  /** The all-in cap, base included; null where none is. */
  cap: number | null;
  /** What adds to the cap. */
  besides: number;
  /** Highest measure on a part of the sector, and the name of that part; not in the sum. */
  part: HeadlinePart | null;
}

/** `sector` null = goods on no list. */
export function headlineCell(partner: string, sector: ScopeRow | null, on: Day): HeadlineCell {
  const scopes = readTable(sectorsAndProductGroups);
  const { added, added_known, all_in_cap, partial } = headlineRate(lawOnFile(), partner, sector, on, { scopes });
  const parts = partial.flatMap(({ rate, is_cap, group }) =>
    rate === null || rate <= 0 || is_cap ? [] : [{ rate, code: group }],
  );
  return {
    added: all_in_cap === null ? added : null,
    cap: all_in_cap,
    besides: all_in_cap === null ? 0 : added_known,
    part: highestPart(sector?.code ?? "*", partner, parts),
  };
}

function highestPart(
  sector: string,
  partner: string,
  parts: readonly { rate: number; code: string }[],
): HeadlinePart | null {
  const rate = Math.max(...parts.map((part) => part.rate));
  const codes = [...new Set(parts.filter((part) => part.rate === rate).map(({ code }) => code))];
  const shareOf = (code: string, whose: string) => coverage().get(`${sector} ${code} ${whose}`);
  const covered = (code: string) => shareOf(code, "WLD") ?? shareOf(code, partner) ?? 0;
  const code = codes.sort((a, b) => covered(b) - covered(a))[0];
  if (code === undefined) return null;
  const annex = annexOf(code);
  const several = annex !== null && codes.some((other) => other !== code && annexOf(other) === annex);
  return {
    rate,
    code,
    name: several ? annex : scopeName(code),
    share: several ? null : (shareOf(code, "WLD") ?? null),
    codes,
  };
}

/** `Metals Annex I-A` of `Metals Annex I-A: steel`; null for other lists. */
function annexOf(code: string): string | null {
  return /^(Metals Annex [^:]+): /.exec(scopeName(code))?.[1] ?? null;
}

/** Shares of the imports of 2024 by sector, list and partner, indexed once a process. */
function coverage(): ReadonlyMap<string, number> {
  shares ??= new Map(
    readTable(measureCoverageBySector2024).map((row) => [
      `${row.sector} ${row.scope_code} ${row.partner}`,
      row.share_of_2024_imports,
    ]),
  );
  return shares;
}
let shares: ReadonlyMap<string, number> | undefined;
