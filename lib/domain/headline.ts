/**
 * The headline rate: what the law writes for a partner, for all goods or for one sector, on a day. It is the sum of the
 * rates whose scope is all goods or exactly that sector, after overrides. Measures on a part of the sector stand beside
 * it ("up to + x on ..."), never in it. An average is another thing: see average.ts.
 */
import { article, type BaseRates, type ContentShares } from "./article";
import type { Law } from "./law";
import type { Measure } from "./measure";
import type { Day } from "./period";
import type { Scope } from "./scope";
import { type Layer, stack } from "./stack";
import type { KeptOut } from "./stack-kept-out";
import type { CodeRelations } from "./tariff-code-relations";

/** A measure that reaches a part of the sector only. */
export interface PartialMeasure {
  measure: Measure;
  /** Product group or list of the sector that it reaches. */
  group: string;
  /** Rate as the law writes it; of a cap the cap. */
  rate: number | null;
  /** It is an all-in cap: "cap 15", not "+ 15". */
  is_cap: boolean;
}

export interface Headline {
  /** Duty on top of the base, a fraction; null where a cap lacks its base. */
  added: number | null;
  /** Sum of the rates that are known without a base. */
  added_known: number;
  /** The all-in cap in force, base included ("cap 15"); null where none is. */
  all_in_cap: number | null;
  layers: Layer[];
  partial: PartialMeasure[];
  kept_out: KeptOut[];
  beyond_horizon: boolean;
}

export interface HeadlineFacts {
  claims?: readonly string[];
  /** With a base the addition of a cap is computed, else it is null. */
  base?: Partial<BaseRates>;
  content?: Partial<ContentShares>;
  /** Groups and lists, to find the measures on a part of the sector; none = `partial` stays empty. */
  scopes?: readonly Scope[];
  /** Which codes hold a group, which share lines with it (`relateCodes`). */
  relations?: CodeRelations;
}

/** Headline rate of a partner for a sector or product group, or for all goods (`scope` null). */
export function headlineRate(
  law: Law,
  partner: string,
  scope: Scope | null,
  on: Day,
  facts: HeadlineFacts = {},
): Headline {
  const codes = scope === null ? [] : codesOf(scope, facts.relations);
  const { layers, kept_out, added, added_known, beyond_horizon } = stack(law, article(partner, codes, facts), on);
  const caps = layers.filter(({ measure }) => measure.kind_code === "all_in_cap").map(({ rate }) => rate ?? 0);
  return {
    added,
    added_known,
    all_in_cap: caps.length === 0 ? null : Math.max(...caps),
    layers,
    partial: scope === null ? [] : partialMeasures(law, partner, scope, on, layers, facts),
    kept_out,
    beyond_horizon,
  };
}

/** Headline rate for goods on no list. */
export function addedAllGoodsDuty(law: Law, partner: string, on: Day, facts: HeadlineFacts = {}): Headline {
  return headlineRate(law, partner, null, on, facts);
}

/** The scope, what it implies, and its sector where it lies in one only. */
export function codesOf({ code, sectors, kind }: Scope, relations?: CodeRelations): string[] {
  const sector = kind !== "sector" && sectors.length === 1 ? sectors : [];
  return [...new Set([code, ...(relations?.implied(code) ?? []), ...sector])];
}

/** Measures on groups and lists that hold a part of the scope: what each adds on that part. */
function partialMeasures(
  law: Law,
  partner: string,
  scope: Scope,
  on: Day,
  whole: readonly Layer[],
  facts: HeadlineFacts,
): PartialMeasure[] {
  const throughout = new Set(whole.map(({ measure }) => measure.measure_id));
  const codes = codesOf(scope, facts.relations);
  const found: PartialMeasure[] = [];
  for (const group of groupsWithin(scope, facts)) {
    const part = article(partner, [...codes, group, ...(facts.relations?.implied(group) ?? [])], facts);
    for (const { measure, rate } of stack(law, part, on).layers) {
      if (throughout.has(measure.measure_id) || !measure.scope_codes.includes(group)) continue;
      found.push({ measure, group, rate, is_cap: measure.kind_code === "all_in_cap" });
    }
  }
  return found;
}

function groupsWithin(scope: Scope, { scopes = [], relations }: HeadlineFacts): string[] {
  const overlapping = scope.kind === "sector" ? null : (relations?.overlapping(scope.code) ?? []);
  return scopes
    .filter(({ kind, code, sectors }) =>
      overlapping === null ? kind !== "sector" && sectors.includes(scope.code) : overlapping.includes(code),
    )
    .map(({ code }) => code);
}
