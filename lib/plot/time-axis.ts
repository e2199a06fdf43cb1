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
 * Where a period lies on the axis, in days since 1970. A month or year stands at its END: a sum of twelve months to
 * December 2024 meets the tick of 2025, as the record closes there. A day stands at its beginning. Told apart by their lengths, `2024`, `2024-12`, `2024-12-31`: it is
 * asked for every point of every drawing.
 */
export function timePosition(text: string): number {
  if (text.length === 4) return dayIndex(`${Number(text) + 1}-01-01` as Day);
  if (text.length === 7) return dayIndex(firstDay(monthFromIndex(monthIndex(text as Month) + 1)));
  return dayIndex(text as Day);
}

export interface TimeTick {
  at: number;
  label: string;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240];

/** At most `most` ticks at the first days of months or years; a year's name stands on its first tick. */
export function timeTicks(from: number, until: number, most: number, short: boolean): TimeTick[] {
  const first = monthIndexAt(from);
  const last = monthIndexAt(until);
  const step = monthSteps.find((size) => Math.floor(last / size) - Math.ceil(first / size) + 1 <= most) ?? 480;
  const ticks: TimeTick[] = [];
  for (let index = Math.ceil(first / step) * step; index <= last; index += step) {
    const at = dayIndex(firstDay(monthFromIndex(index)));
    if (at < from) continue;
    ticks.push({ at, label: tickLabel(monthFromIndex(index), step, ticks.length === 0, short) });
  }
  return ticks;
}

/** At most `most` of the years themselves, each under its own values: for figures of a year that are no sums to its end. */
export function yearTicks(years: readonly string[], most: number, short: boolean): TimeTick[] {
  const all = [...new Set(years)].sort();
  const step = Math.ceil(all.length / most);
  return all
    .filter((_, at) => at % step === 0)
    .map((year, at) => ({ at: timePosition(year), label: short && at > 0 ? `’${year.slice(2)}` : year }));
}

function tickLabel(month: Month, step: number, isFirst: boolean, short: boolean): string {
  if (step >= 12) return short && !isFirst ? `’${String(yearOf(month)).slice(2)}` : String(yearOf(month));
  const words = formatShortMonth(month);
  return isFirst || monthNumber(month) === 1 ? words : words.slice(0, 3);
}

/** Index of the month that begins at or after a position. */
function monthIndexAt(position: number): number {
  const guess = Math.floor(position / 30.436875) + 1970 * 12;
  let index = guess - 2;
  while (dayIndex(firstDay(monthFromIndex(index + 1))) <= position) index++;
  return index;
}
