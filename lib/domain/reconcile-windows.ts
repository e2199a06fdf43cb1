import { type Day, lastDay, type Month, monthFromIndex, monthIndex, monthOf } from "./period";

/** Whole months, both ends included. */
export interface Window {
  from: Month;
  until: Month;
}

/** How far back of the statement a window may begin: beyond, sums fit by chance. */
const reachMonths = 36;

/**
 * Periods that a reported figure may really mean, in the order in which they are tried: the year-to-date windows of the
 * stated period's years, windows of the same length beside it, twelve-month sums. Each ends before the day of the
 * statement, overlaps or touches the stated period and starts at most 36 months before the statement. The stated
 * period itself is not among them. The bounds keep chance out: the 202 billion of 2025 "equal" calendar 2005.
 */
export function candidateWindows(stated: Window, statement: Day): Window[] {
  const [from, until] = [monthIndex(stated.from), monthIndex(stated.until)];
  const earliest = monthIndex(monthOf(statement)) - reachMonths;
  const seen = new Set([`${from} ${until}`]);
  const windows: Window[] = [];
  const offer = (first: number, last: number) => {
    const key = `${first} ${last}`;
    if (seen.has(key)) return;
    seen.add(key);
    const touches = last >= from - 1 && first <= until + 1;
    if (!touches || first < earliest || lastDay(monthFromIndex(last)) >= statement) return;
    windows.push({ from: monthFromIndex(first), until: monthFromIndex(last) });
  };
  for (let year = Math.floor(until / 12); year >= Math.floor(from / 12); year--)
    for (let count = 12; count >= 1; count--) offer(year * 12, year * 12 + count - 1);
  const length = until - from + 1;
  for (let step = 1; step <= length; step++) {
    offer(from - step, until - step);
    offer(from + step, until + step);
  }
  for (let first = until + 1; first >= from - 12; first--) offer(first, first + 11);
  return windows;
}
