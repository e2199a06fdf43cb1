import { type Day, firstDay, lastDay, month, parseDay, parseMonth } from "./period";

/**
 * First and last day of a date that is known to the day, the month or the year: a month or a year stands for all its
 * days. With `end` (as finely known) the span runs on to its last day. Null for no date.
 * @throws RangeError for text that is no date
 */
export function dateSpan(date: string | null, end: string | null = null): { first: Day; last: Day } | null {
  if (date === null) return null;
  const until = end ?? date;
  return {
    first: parseDay(date) ?? firstDay(parseMonth(date) ?? month(`${date}-01`)),
    last: parseDay(until) ?? lastDay(parseMonth(until) ?? month(`${until}-12`)),
  };
}
