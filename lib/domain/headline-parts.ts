/** What reaches a part of a sector or group only: it stands beside the headline rate, never in it. */
import { article, type Claim } from "./article";
import type { HeadlineFacts } from "./headline-facts";
import type { Law } from "./law";
import type { Measure } from "./measure";
import type { Day } from "./period";
import type { Scope } from "./scope";
import { type Layer, stack } from "./stack";

/** A measure that reaches a part of the sector only. */
export interface PartialMeasure {
  measure: Measure;
  /** Product group or list of the sector that it reaches. */
  group: string;
  /** Rate as the law writes it; of a cap the cap. */
  rate: number | null;
  /** It is an all-in cap: "cap 15", not "+ 15". */
  is_cap: boolean;
  /** What goods of the group must be to owe it, as "over the quota"; null = all of them owe it. */
  only: Claim | null;
}

/**
 * Claims by which goods of a list owe more: what they are, or that the quota is used up. What lowers a duty (USMCA, an
 * exclusion) is no part of a sector, nor is what only named firms owe.
 */
const dearer: readonly Claim[] = ["over-quota", "over-25kg-or-thermal", "hs-7601.10"];

/** Measures on groups and lists that hold a part of the scope: what each adds on that part. `whole` = owed on all of it. */
export function partialMeasures(
  law: Law,
  partner: string,
  { scope, codes }: { scope: Scope; codes: readonly string[] },
  on: Day,
  whole: readonly Layer[],
  facts: HeadlineFacts,
): PartialMeasure[] {
  const throughout = new Set(whole.map(({ measure }) => measure.measure_id));
  const { claims = [], relations } = facts;
  const found: PartialMeasure[] = [];
  for (const group of groupsWithin(scope, facts)) {
    const held = [...codes, group, ...(relations?.implied(group) ?? [])];
    const own = new Set<string>();
    for (const only of [null, ...dearerOn(law, partner, group, on).filter((claim) => !claims.includes(claim))]) {
      const part = article(partner, held, only === null ? facts : { ...facts, claims: [...claims, only] });
      for (const { measure, rate } of stack(law, part, on).layers) {
        const { measure_id, scope_codes, kind_code } = measure;
        if (throughout.has(measure_id) || own.has(measure_id) || !scope_codes.includes(group)) continue;
        own.add(measure_id);
        found.push({ measure, group, rate, is_cap: kind_code === "all_in_cap", only });
      }
    }
  }
  return found;
}

/** The claims that bring a duty on goods of a group; over a quota also what the rate within it has taken off. */
function dearerOn(law: Law, partner: string, group: string, on: Day): Claim[] {
  const { rules, byCode } = law.regime(partner, on);
  const measures = (byCode.get(group) ?? []).flatMap((at) => rules[at]?.measure ?? []);
  return dearer.filter((claim) =>
    measures.some(
      ({ condition, kind_code }) => condition === claim || (claim === "over-quota" && kind_code === "trq_in_quota"),
    ),
  );
}

function groupsWithin(scope: Scope, { scopes = [], relations }: HeadlineFacts): string[] {
  const overlapping = scope.kind === "sector" ? null : (relations?.overlapping(scope.code) ?? []);
  return scopes
    .filter(({ kind, code, sectors }) =>
      overlapping === null ? kind !== "sector" && sectors.includes(scope.code) : overlapping.includes(code),
    )
    .map(({ code }) => code);
}
