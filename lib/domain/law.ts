/**
 * The measures on file, indexed by the days on which the law changes and by partner. Pure: the index is a value, what it
 * works out once (the rules of a partner between two changes) it keeps.
 */
import { authorities, type Measure } from "./measure";
import { addDays, type Day } from "./period";

/** A measure in force for one partner, with the rules of the same days that bear on it, as positions in `rules`. */
export interface Rule {
  measure: Measure;
  at: number;
  /** Rules that this one takes off the same article. */
  overrides: readonly number[];
  /** Rules that displace this one where more than 0 is owed under them. */
  yieldsTo: readonly number[];
}

/** The rules for one partner between two changes of law. */
export interface Regime {
  rules: readonly Rule[];
  /** Rules that reach all goods. */
  everywhere: readonly number[];
  /** Rules that reach a sector or group, by its code. */
  byCode: ReadonlyMap<string, readonly number[]>;
  /** Duties and prohibitions of the partner that enter no total: announced only, or not itemised on file. */
  uncounted: readonly Measure[];
  /** Measures on groups or lists that later replace rules of these days on their goods (see rate-replaced.ts). */
  toReplace: readonly Replacement[];
}

/** A measure that is yet to come: the rules in force that it will replace, and the lists whose rate they are. */
export interface Replacement {
  measure: Measure;
  replaced: readonly number[];
  lists: readonly string[];
}

export interface Law {
  measures: readonly Measure[];
  /** The last day to which the law is known. */
  horizon: Day;
  /** Days on which a measure begins, or the day after its last: ascending, scheduled ones included. */
  changeDays: readonly Day[];
  measure(id: string): Measure | null;
  /** Rules for a partner on a day; one object between two changes and for all partners under the same rules. */
  regime(partner: string, on: Day): Regime;
}

/** Whether a day lies between first and last day, both included. A row without a first day was only announced. */
export function inForce(measure: Measure, on: Day): boolean {
  return (
    measure.effective_from !== null &&
    measure.effective_from <= on &&
    (measure.effective_to === null || on <= measure.effective_to)
  );
}

export function reachesPartner(measure: Measure, partner: string): boolean {
  return (
    (measure.partner_codes.includes("*") || measure.partner_codes.includes(partner)) &&
    !measure.partner_codes_except.includes(partner)
  );
}

/** Whether a list of measure ids names `id`; `X*` names every id that begins with X. */
export function names(ids: readonly string[], id: string): boolean {
  return ids.some((pattern) => (pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : pattern === id));
}

/** Index the table of measures, in any order. `horizon` is the day to which the table is complete. */
export function indexLaw(measures: readonly Measure[], { horizon }: { horizon: Day }): Law {
  const byId = new Map(measures.map((measure) => [measure.measure_id, measure]));
  const sorted = [...measures].sort(inStackingOrder);
  const counted = sorted.filter((measure) => measure.in_totals === "yes");
  const uncounted = sorted.filter((measure) => measure.in_totals === "no" && !measure.kind_code.endsWith("_event"));
  const replacing = counted
    .filter(({ kind_code, scope_codes }) => kind_code === "replace" && !scope_codes.includes("*"))
    .map((measure) => ({ measure, lists: listsReplaced(measure, counted) }))
    .filter(({ lists }) => !lists.includes("*"));
  const changeDays = changesOf(measures);
  const spans = new Map<number, Measure[]>();
  const regimes = new Map<string, Regime>();
  const bySignature = new Map<string, Regime>();
  return {
    measures,
    horizon,
    changeDays,
    measure: (id) => byId.get(id) ?? null,
    regime(partner, on) {
      const span = lastAtOrBefore(changeDays, on);
      const key = `${span} ${partner}`;
      let regime = regimes.get(key);
      if (!regime) {
        let rows = spans.get(span);
        if (!rows) {
          rows = counted.filter((measure) => inForce(measure, on));
          spans.set(span, rows);
        }
        const ofPartner = (measure: Measure) => reachesPartner(measure, partner);
        const own = rows.filter(ofPartner);
        const shown = uncounted.filter(ofPartner);
        const later = replacing.filter(({ measure }) => isLater(measure, on) && ofPartner(measure));
        const signature = [span, ...own, ...shown, ...later.map(({ measure }) => measure)]
          .map((row) => (typeof row === "number" ? row : row.measure_id))
          .join();
        regime = bySignature.get(signature) ?? regimeOf(own, shown, later);
        bySignature.set(signature, regime);
        regimes.set(key, regime);
      }
      return regime;
    },
  };
}

/** Days on which one of the measures begins or has just ended, ascending. */
export function changesOf(measures: readonly Measure[]): Day[] {
  const days = new Set<Day>();
  for (const { effective_from, effective_to } of measures) {
    if (effective_from !== null) days.add(effective_from);
    if (effective_to !== null) days.add(addDays(effective_to, 1));
  }
  return [...days].sort();
}

/** By authority as design 4a lists them, then by first day, then by id: the order of layers does not hang on the file's. */
export function inStackingOrder(a: Measure, b: Measure): number {
  return (
    authorities.indexOf(a.authority) - authorities.indexOf(b.authority) ||
    compare(a.effective_from ?? "", b.effective_from ?? "") ||
    compare(a.measure_id, b.measure_id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Position of the last day not after `on`; -1 before the first. */
function lastAtOrBefore(days: readonly Day[], on: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= on) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Groups and lists reached by the measures that one replaces. */
function listsReplaced({ overrides }: Measure, measures: readonly Measure[]): string[] {
  return measures.flatMap(({ measure_id, scope_codes }) => (names(overrides, measure_id) ? scope_codes : []));
}

function isLater({ effective_from }: Measure, on: Day): boolean {
  return effective_from !== null && effective_from > on;
}

function regimeOf(
  measures: readonly Measure[],
  uncounted: readonly Measure[],
  later: readonly Omit<Replacement, "replaced">[],
): Regime {
  const positions = (ids: readonly string[], self: number) =>
    ids.length === 0 ? [] : measures.flatMap((other, at) => (at !== self && names(ids, other.measure_id) ? [at] : []));
  const rules = measures.map((measure, at) => ({
    measure,
    at,
    overrides: positions(measure.overrides, at),
    yieldsTo: positions(measure.yields_to, at),
  }));
  const everywhere: number[] = [];
  const byCode = new Map<string, number[]>();
  for (const { measure, at } of rules) {
    if (measure.scope_codes.includes("*")) {
      everywhere.push(at);
      continue;
    }
    for (const code of measure.scope_codes) {
      const known = byCode.get(code);
      if (known) known.push(at);
      else byCode.set(code, [at]);
    }
  }
  const toReplace = later
    .map(({ measure, lists }) => ({ measure, lists, replaced: positions(measure.overrides, -1) }))
    .filter(({ replaced }) => replaced.length > 0);
  return { rules, everywhere, byCode, uncounted, toReplace };
}
