import { lawOnFile } from "@/lib/data/duty-record";
import { measureCoverageBySector2024 } from "@/lib/data/schema/measure-coverage-by-sector-2024";
import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import type { Claim } from "@/lib/domain/article";
import { headlineRate } from "@/lib/domain/headline";
import { highestOnPart, type PartRate, upTo } from "@/lib/domain/highest-part";
import type { Day } from "@/lib/domain/period";
import { scopeName } from "./sectors";

/** The highest rate on a part of a sector; of several measures with the same rate that on the largest part. */
export interface HeadlinePart {
  rate: number;
  /** An all-in cap, base included; else the rate is added. */
  is_cap: boolean;
  /** Group or list that is the part. */
  code: string;
  /** Its name; of several groups of one annex that of the annex: of Annex I-A "steel" holds most lines of aluminium. */
  name: string;
  /** What goods of the part must be to owe it; null = all of them do. */
  only: Claim | null;
  /** Share of the sector's imports of 2024 from all partners; null where not measured, of several groups, or under `only`. */
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
  /** What a part of the sector owes up to, first named first: a cap where it stands highest, the highest rate added. */
  parts: readonly HeadlinePart[];
}

/** `sector` null = goods on no list. */
export function headlineCell(partner: string, sector: ScopeRow | null, on: Day): HeadlineCell {
  const scopes = readTable(sectorsAndProductGroups);
  const { added, added_known, all_in_cap, partial } = headlineRate(lawOnFile(), partner, sector, on, { scopes });
  return {
    added: all_in_cap === null ? added : null,
    cap: all_in_cap,
    besides: all_in_cap === null ? 0 : added_known,
    parts: upTo(highestOnPart(partial), (all_in_cap ?? 0) + added_known).map((part) =>
      partOf(sector?.code ?? "*", partner, part),
    ),
  };
}

function partOf(sector: string, partner: string, { rate, is_cap, measures }: PartRate): HeadlinePart {
  const codes = [...new Set(measures.map(({ group }) => group))];
  const shareOf = (code: string, whose: string) => coverage().get(`${sector} ${code} ${whose}`);
  const covered = (code: string) => shareOf(code, "WLD") ?? shareOf(code, partner) ?? 0;
  const code = codes.sort((a, b) => covered(b) - covered(a))[0] as string;
  const annex = annexOf(code);
  const several = annex !== null && codes.some((other) => other !== code && annexOf(other) === annex);
  const only = measures.find(({ group }) => group === code)?.only ?? null;
  return {
    rate,
    is_cap,
    code,
    name: several ? annex : scopeName(code),
    only,
    share: several || only !== null ? null : (shareOf(code, "WLD") ?? null),
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
