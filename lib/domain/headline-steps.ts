import { headlineRate } from "./headline";
import type { HeadlineFacts } from "./headline-facts";
import type { Law } from "./law";
import { addDays, type Day } from "./period";
import type { Scope } from "./scope";

/** A span of days with one headline rate, first and last day included. */
export interface DutyStep {
  from: Day;
  until: Day;
  /** Duty on top of the base, a fraction; null where a cap lacks its base. */
  added: number | null;
  /** The all-in cap in force, base included; null where none is. */
  cap: number | null;
}

/** The added all-goods duty of a partner from day to day, for a step chart. Neighbours with one rate are one step. */
export function addedDutySteps(
  law: Law,
  partner: string,
  from: Day,
  until: Day,
  facts: HeadlineFacts = {},
): DutyStep[] {
  return headlineSteps(law, partner, null, from, until, facts);
}

/** As {@link addedDutySteps}, for a sector or product group. `until` is cut at the horizon. */
export function headlineSteps(
  law: Law,
  partner: string,
  scope: Scope | null,
  from: Day,
  until: Day,
  facts: HeadlineFacts = {},
): DutyStep[] {
  const last = until < law.horizon ? until : law.horizon;
  if (from > last) return [];
  const starts = [from, ...law.changeDays.filter((day) => day > from && day <= last)];
  const steps: DutyStep[] = [];
  const whole = { ...facts, scopes: [] };
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const end = next === undefined ? last : addDays(next, -1);
    const { added, all_in_cap } = headlineRate(law, partner, scope, start, whole);
    const step = steps.at(-1);
    if (step && step.added === added && step.cap === all_in_cap) step.until = end;
    else steps.push({ from: start, until: end, added, cap: all_in_cap });
  }
  return steps;
}
