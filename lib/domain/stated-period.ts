import { type Day, day, firstDay, lastDay, type Month, month, monthOf, parseDay, parseMonth } from "./period";

/** A period as a text states it. An open end is null; `grain` is how finely it was said. */
export interface StatedPeriod {
  first: Day | null;
  last: Day | null;
  grain: "year" | "month" | "day";
}

/**
 * Read `2024`, `2024-11`, `2025-04-03`, `2024-01/2024-11`, `2025-04-03/..` (from then on) or `../2024-12-31` (until
 * then): a subset of ISO 8601-2 intervals. Null for anything else, for a day no calendar has and for an interval that
 * ends before it begins.
 */
export function parseStatedPeriod(text: string): StatedPeriod | null {
  const ends = text.split("/");
  if (ends.length > 2) return null;
  const [from, until] = ends.length === 1 ? [text, text] : (ends as [string, string]);
  const open = (end: string) => ends.length === 2 && end === "..";
  if (open(from) && open(until)) return null;
  const first = open(from) ? null : instant(from);
  const last = open(until) ? null : instant(until);
  if ((!first && !open(from)) || (!last && !open(until))) return null;
  if (first && last && first.first > last.last) return null;
  const grains = [first?.grain, last?.grain];
  return {
    first: first?.first ?? null,
    last: last?.last ?? null,
    grain: grains.includes("year") ? "year" : grains.includes("month") ? "month" : "day",
  };
}

/** The whole months of a period with two ends, or null where an end is open or falls inside a month. */
export function monthSpan(period: StatedPeriod): { from: Month; until: Month } | null {
  const { first, last } = period;
  if (first === null || last === null) return null;
  const [from, until] = [monthOf(first), monthOf(last)];
  return first === firstDay(from) && last === lastDay(until) ? { from, until } : null;
}

function instant(text: string): { first: Day; last: Day; grain: StatedPeriod["grain"] } | null {
  if (/^\d{4}$/.test(text)) return { first: day(`${text}-01-01`), last: day(`${text}-12-31`), grain: "year" };
  if (parseMonth(text)) return { first: firstDay(month(text)), last: lastDay(month(text)), grain: "month" };
  if (parseDay(text)) return { first: day(text), last: day(text), grain: "day" };
  return null;
}
