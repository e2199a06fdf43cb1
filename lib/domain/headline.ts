/**
 * The headline rate: what the law writes for a partner, for all goods or for one sector, on a day. It is the sum of the
 * rates whose scope is all goods or exactly that sector, after overrides. Measures on a part of the sector stand beside
 * it ("up to + x on ..."), never in it. An average is another thing: see average.ts.
 */
import { article } from "./article";
import type { HeadlineFacts } from "./headline-facts";
import { type PartialMeasure, partialMeasures } from "./headline-parts";
import type { Law } from "./law";
import type { Day } from "./period";
import type { Scope } from "./scope";
import { type Layer, stack } from "./stack";
import type { KeptOut } from "./stack-kept-out";
import type { CodeRelations } from "./tariff-code-relations";

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
    partial: scope === null ? [] : partialMeasures(law, partner, { scope, codes }, on, layers, facts),
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
