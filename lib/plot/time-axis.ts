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

export type TimeKind = Extract<Column["kind"], "month" | "day" | "year">;

/**
 * Where a value of a period is drawn and read on the axis, in days since 1970: a month or a year in its MIDDLE, between
 * the ticks of its first day and the next one's, so that it is read as itself; a day at its beginning. A sum of twelve
 * months stands at the last of them, which is the month it is named by. Told apart by their lengths, `2024`, `2024-12`,
 * `2024-12-31`: it is asked for every point of every drawing.
 */
export function timePosition(text: string): number {
  return text.length === 10 ? dayIndex(text as Day) : (startOf(text) + endOf(text)) / 2;
}

/** Where a period begins on the axis; a day is its own beginning. */
export function startOf(text: string): number {
  if (text.length === 4) return dayIndex(`${text}-01-01` as Day);
  if (text.length === 7) return dayIndex(firstDay(text as Month));
  return dayIndex(text as Day);
}

/** Where a period ends on the axis, which is where the next one begins; a day is its own end. */
export function endOf(text: string): number {
  if (text.length === 4) return dayIndex(`${Number(text) + 1}-01-01` as Day);
  if (text.length === 7) return dayIndex(firstDay(monthFromIndex(monthIndex(text as Month) + 1)));
  return dayIndex(text as Day);
}

export function isYear(text: string): boolean {
  return text.length === 4;
}

/**
 * First and last position of an axis over these periods. It begins with the first day of the first one, so that its
 * month or year can be named, and ends with the last value: of steps, which hold as long, with the end of the last
 * period; of lines in its middle, or at what is `marked` after that within the period. A single period has all its days,
 * a single day a month around it, so that there is an axis.
 */
export function spanOf(periods: readonly string[], step = false, marked: readonly string[] = []): [number, number] {
  const [first, end] = [Math.min(...periods.map(startOf)), Math.max(...periods.map(endOf))];
  if (first === end) return [first - 15, end + 15];
  if (step || new Set(periods).size === 1) return [first, end];
  const within = marked.map(timePosition).filter((at) => at <= end);
  return [first, Math.max(...periods.map(timePosition), ...within)];
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

const yearSteps = [1, 2, 3, 4, 5, 10, 20, 50];

/** At most `most` of the years themselves, each under its own values: from five on those that end in 0 or 5. */
export function yearTicks(years: readonly string[], most: number, short: boolean): TimeTick[] {
  const all = [...new Set(years)].sort();
  const everyNth = (step: number) => all.filter((year, at) => (step < 5 ? at % step === 0 : Number(year) % step === 0));
  const step = yearSteps.find((size) => everyNth(size).length <= most) ?? 50;
  return everyNth(step).map((year, at) => ({
    at: timePosition(year),
    label: short && at > 0 ? `’${year.slice(2)}` : year,
  }));
}

/** The years whose middle lies between two positions. */
export function yearsBetween(from: number, until: number): string[] {
  const years: string[] = [];
  for (let year = yearOf(monthFromIndex(monthIndexAt(from))); timePosition(String(year)) <= until; year++)
    if (timePosition(String(year)) >= from) years.push(String(year));
  return years;
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
