import type { EventRow } from "@/lib/data/schema/events";

/** At most so many events stand on a drawing at once; the rest are listed below it. */
const mostEvents = 8;

/** Kinds of event that bind every partner where they name none; an agreement that names none has no party shown. */
const general: ReadonlySet<string> = new Set(["tariff-action", "court-ruling"]);

/** How many of the partners shown an event is about; on a chart without partners how many it is about at all. */
export function reachOf({ kind, partners }: Pick<EventRow, "kind" | "partners">, shown: readonly string[]): number {
  const others = partners.filter((code) => code !== "USA");
  if (others.length === 0) return general.has(kind) ? shown.length || Number.POSITIVE_INFINITY : 0;
  return shown.length === 0 ? others.length : others.filter((code) => shown.includes(code)).length;
}

/**
 * The events that are drawn (DECISIONS 11, 26): kind first, then newest, at most eight, none nearer to another than a
 * fortieth of the period. Of near ones the one `about` the goods shown stands, then the one about more of the partners
 * shown, then the one that more statements on file speak of, then the newest. Where room is left, events half as far apart
 * fill it.
 */
export function chooseEvents(
  events: readonly EventRow[],
  kinds: readonly string[],
  shown: readonly string[],
  [first, last]: readonly [string, string],
  about: (event: EventRow) => boolean = () => false,
): EventRow[] {
  const span = timeOf(last) - timeOf(first);
  const rank = (event: EventRow) => kinds.indexOf(event.kind);
  const newest = (a: EventRow, b: EventRow) => (a.date === b.date ? 0 : (a.date ?? "") > (b.date ?? "") ? -1 : 1);
  const byReach = events
    .filter((event) => reachOf(event, shown) > 0)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(about(b)) - Number(about(a)) ||
        compare(reachOf(b, shown), reachOf(a, shown)) ||
        b.figures.length - a.figures.length ||
        newest(a, b),
    );
  let chosen: EventRow[] = [];
  for (const parts of [40, 80]) {
    const added = apart(byReach, chosen, span / parts).sort((a, b) => rank(a) - rank(b) || newest(a, b));
    chosen = [...chosen, ...added].slice(0, mostEvents);
  }
  return chosen;
}

/** Those that keep their distance from the ones chosen before and from one another, the first in rank before the rest. */
function apart(ranked: readonly EventRow[], before: readonly EventRow[], least: number): EventRow[] {
  const added: EventRow[] = [];
  for (const event of ranked) {
    const near = [...before, ...added].some((other) => Math.abs(timeOf(other.date) - timeOf(event.date)) < least);
    if (!near) added.push(event);
  }
  return added;
}

/** Days, near enough to compare distances of a week or more. */
function timeOf(date: string | null): number {
  const [year = 0, month = 1, day = 1] = (date ?? "").split("-").map(Number);
  return year * 365.25 + month * 30.44 + day;
}

/** Difference without NaN for two that reach everyone. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
