import type { Column } from "@/lib/charts/column";
import {
  type Day,
  dayIndex,
  firstDay,
  type Month,
  monthFromIndex,
  monthIndex,
  monthNumber,
  yearOf,
} from "@/lib/domain/period";
import { formatShortMonth } from "@/lib/format/date";
import type { Sums } from "@/lib/format/period-words";

export type TimeKind = Extract<Column["kind"], "month" | "day" | "year">;

/**
 * Where a period lies on the axis, in days since 1970. A month or year stands at its END: a sum of twelve months to
 * December 2024 meets the tick of 2025, as the record closes there. A day stands at its beginning. Told apart by their lengths, `2024`, `2024-12`, `2024-12-31`: it is
 * asked for every point of every drawing.
 */
export function timePosition(text: string): number {
  if (text.length === 4) return dayIndex(`${Number(text) + 1}-01-01` as Day);
  if (text.length === 7) return dayIndex(firstDay(monthFromIndex(monthIndex(text as Month) + 1)));
  return dayIndex(text as Day);
}

/** Where a period begins on the axis; a day is its own beginning. */
export function startOf(text: string): number {
  if (text.length === 4) return dayIndex(`${text}-01-01` as Day);
  if (text.length === 7) return dayIndex(firstDay(text as Month));
  return dayIndex(text as Day);
}

export function isYear(text: string): boolean {
  return text.length === 4;
}

/** Where a value is read and named on the axis: a rate of a year in the middle of its step, all else where it stands. */
export function readAt(text: string, step: boolean): number {
  return step && isYear(text) ? (startOf(text) + timePosition(text)) / 2 : timePosition(text);
}

/**
 * First and last position of an axis over these periods: it begins with the first day of the first one, so that its
 * month or year can be named; of a sum of a calendar year with that year's. A single day gets a month around it, so that
 * there is an axis.
 */
export function spanOf(periods: readonly string[], sums: Sums = null): [number, number] {
  const begin = (period: string) => startOf(sums === "year" ? period.slice(0, 4) : period);
  const [first, last] = [Math.min(...periods.map(begin)), Math.max(...periods.map(timePosition))];
  return first === last ? [first - 15, last + 15] : [first, last];
}

export interface TimeTick {
  at: number;
  label: string;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240];

/**
 * At most `most` ticks at the first days of months or years; a year's name stands on its first tick. Steps of years are
 * counted from the first year that begins on the axis, so that an axis from January 2015 names 2015.
 */
export function timeTicks(from: number, until: number, most: number, short: boolean): TimeTick[] {
  const first = monthIndexAt(from);
  const last = monthIndexAt(until);
  const begin = (size: number) => {
    const unit = Math.min(size, 12);
    return Math.ceil(first / unit) * unit;
  };
  const step = monthSteps.find((size) => Math.floor((last - begin(size)) / size) + 1 <= most) ?? 480;
  const ticks: TimeTick[] = [];
  for (let index = begin(step); index <= last; index += step) {
    const at = dayIndex(firstDay(monthFromIndex(index)));
    if (at < from) continue;
    ticks.push({ at, label: tickLabel(monthFromIndex(index), step, ticks.length === 0, short) });
  }
  return ticks;
}

/**
 * Where an axis begins whose first row begins at `first`, and its ticks, one as far from the next as another: with that
 * month, whichever it is, each tick saying its year; where the ticks are years apart, with January of its year, unless
 * that lies before `floor`, the beginning of what was asked for.
 */
export function axisFromRow(
  first: number,
  until: number,
  most: number,
  { short, floor }: { short: boolean; floor: number | null },
): { from: number; ticks: TimeTick[] } {
  const month = monthIndexAt(first);
  const january = month - (month % 12);
  const last = monthIndexAt(until);
  const begin = (size: number) => (size >= 12 && (floor === null || january >= monthIndexAt(floor)) ? january : month);
  const step = monthSteps.find((size) => Math.floor((last - begin(size)) / size) + 1 <= most) ?? 480;
  const start = begin(step);
  const ticks: TimeTick[] = [];
  for (let index = start; index <= last; index += step) {
    const of = monthFromIndex(index);
    const label = step >= 12 && start === january ? tickLabel(of, step, index === start, short) : formatShortMonth(of);
    ticks.push({ at: dayIndex(firstDay(of)), label });
  }
  return { from: dayIndex(firstDay(monthFromIndex(start))), ticks };
}

/** At most `most` of the years themselves, each under its own values: for figures of a year that are no sums to its end. */
export function yearTicks(years: readonly string[], most: number, short: boolean, step = false): TimeTick[] {
  const all = [...new Set(years)].sort();
  const every = Math.ceil(all.length / most);
  return all
    .filter((_, at) => at % every === 0)
    .map((year, at) => ({ at: readAt(year, step), label: short && at > 0 ? `’${year.slice(2)}` : year }));
}

function tickLabel(month: Month, step: number, isFirst: boolean, short: boolean): string {
  if (step >= 12) return short && !isFirst ? `’${String(yearOf(month)).slice(2)}` : String(yearOf(month));
  const words = formatShortMonth(month);
  return isFirst || monthNumber(month) === 1 ? words : words.slice(0, 3);
}

/** Index of the month that a position lies in. */
function monthIndexAt(position: number): number {
  const guess = Math.floor(position / 30.436875) + 1970 * 12;
  let index = guess - 2;
  while (dayIndex(firstDay(monthFromIndex(index + 1))) <= position) index++;
  return index;
}
