import { type Law, reachesPartner } from "./law";
import type { Measure } from "./measure";
import { addDays, type Day } from "./period";

/** Which measures a question is about: those of any of some partners, those that reach any of some codes; all where left out. */
export interface Reach {
  partner?: string | readonly string[];
  /** A sector, groups, lists; measures on all goods reach any of them. */
  codes?: readonly string[];
}

/** What the law changes on one day. */
export interface LawChange {
  day: Day;
  /** Measures whose first day it is. */
  begin: Measure[];
  /** Measures whose last day was the day before. */
  end: Measure[];
}

/** Days of change with what begins and what has ended, ascending; scheduled ones included, announcements not. */
export function lawChanges(law: Law, reach: Reach = {}): LawChange[] {
  const changes = new Map<Day, LawChange>();
  const on = (day: Day): LawChange => {
    const known = changes.get(day);
    if (known) return known;
    const change = { day, begin: [], end: [] };
    changes.set(day, change);
    return change;
  };
  const isReached = reaching(reach);
  for (const measure of law.measures) {
    if (!isReached(measure)) continue;
    if (measure.effective_from !== null) on(measure.effective_from).begin.push(measure);
    if (measure.effective_to !== null) on(addDays(measure.effective_to, 1)).end.push(measure);
  }
  return [...changes.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The first change after a day, or null where none is on file. */
export function nextChange(law: Law, on: Day, reach: Reach = {}): LawChange | null {
  return lawChanges(law, reach).find(({ day }) => day > on) ?? null;
}

/** The last change before a day, or null. */
export function previousChange(law: Law, on: Day, reach: Reach = {}): LawChange | null {
  return lawChanges(law, reach).findLast(({ day }) => day < on) ?? null;
}

/** Measures that were set to begin after a day, by first day: what is listed for a day beyond the horizon. */
export function scheduledAfter(law: Law, on: Day, reach: Reach = {}): Measure[] {
  const isReached = reaching(reach);
  return law.measures
    .filter((measure) => measure.effective_from !== null && measure.effective_from > on && isReached(measure))
    .sort((a, b) => ((a.effective_from as Day) < (b.effective_from as Day) ? -1 : 1));
}

function reaching({ partner, codes }: Reach): (measure: Measure) => boolean {
  const partners = partner === undefined ? null : [partner].flat();
  const asked = codes === undefined ? null : new Set([...codes, "*"]);
  return (measure) =>
    (partners === null || partners.some((code) => reachesPartner(measure, code))) &&
    (asked === null || measure.scope_codes.some((code) => asked.has(code)));
}
