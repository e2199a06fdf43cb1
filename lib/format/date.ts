import { type Day, type Month, monthNumber, monthOf, yearOf } from "@/lib/domain/period";

const long = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2025-04-09` → `9 April 2025`. */
export function formatDay(on: Day): string {
  return `${Number(on.slice(8))} ${formatMonth(monthOf(on))}`;
}

/** `2025-04-09` → `9 Apr 2025`. */
export function formatShortDay(on: Day): string {
  return `${Number(on.slice(8))} ${formatShortMonth(monthOf(on))}`;
}

/** `2026-08` → `August 2026`. */
export function formatMonth(of: Month): string {
  return `${monthName(monthNumber(of))} ${yearOf(of)}`;
}

/** `2026-08` → `Aug 2026`. */
export function formatShortMonth(of: Month): string {
  return `${monthName(monthNumber(of)).slice(0, 3)} ${yearOf(of)}`;
}

/** `2015-01, 2026-08` → `January 2015 to August 2026`. */
export function formatMonths(from: Month, until: Month): string {
  return from === until ? formatMonth(from) : `${formatMonth(from)} to ${formatMonth(until)}`;
}

/** `2024-01, 2024-11` → `Jan–Nov 2024`; a whole year is `2024`. */
export function formatSpan(from: Month, until: Month): string {
  if (yearOf(from) !== yearOf(until)) return `${formatShortMonth(from)}–${formatShortMonth(until)}`;
  if (monthNumber(from) === 1 && monthNumber(until) === 12) return String(yearOf(from));
  if (from === until) return formatShortMonth(from);
  return `${monthName(monthNumber(from)).slice(0, 3)}–${formatShortMonth(until)}`;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, as precise as it is. */
export function formatDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text as Day);
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(text as Month);
  return text;
}

/** As {@link formatDate} with short months. */
export function formatShortDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatShortDay(text as Day);
  if (/^\d{4}-\d{2}$/.test(text)) return formatShortMonth(text as Month);
  return text;
}

function monthName(number: number): string {
  return long[number - 1] as string;
}
