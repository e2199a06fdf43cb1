/**
 * Calendar months and days as branded strings that sort: `2024-11`, `2025-04-09`.
 * Pure arithmetic on the proleptic Gregorian calendar; no `Date`, so no time zone can move a duty by a day.
 */
declare const brand: unique symbol;
export type Month = string & { readonly [brand]: "month" };
export type Day = string & { readonly [brand]: "day" };

const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
const dayPattern = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The month written in `text` (`YYYY-MM`), or null if it is none. */
export function parseMonth(text: string): Month | null {
  return monthPattern.test(text) ? (text as Month) : null;
}

/** The day written in `text` (`YYYY-MM-DD`), or null if the calendar has no such day. */
export function parseDay(text: string): Day | null {
  const match = dayPattern.exec(text);
  if (!match) return null;
  return Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2])) ? (text as Day) : null;
}

/** As {@link parseMonth}, for text known to be a month; throws a RangeError otherwise. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new RangeError(`not a month: ${text}`);
  return parsed;
}

/** As {@link parseDay}, for text known to be a day; throws a RangeError otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export function yearOf(period: Month | Day): number {
  return Number(period.slice(0, 4));
}

/** 1 to 12. */
export function monthNumber(period: Month | Day): number {
  return Number(period.slice(5, 7));
}

export function monthOf(on: Day): Month {
  return on.slice(0, 7) as Month;
}

export function firstDay(of: Month): Day {
  return `${of}-01` as Day;
}

export function lastDay(of: Month): Day {
  return `${of}-${pad(daysInMonth(yearOf(of), monthNumber(of)))}` as Day;
}

/** Months since year 0: consecutive months differ by one. */
export function monthIndex(of: Month): number {
  return yearOf(of) * 12 + monthNumber(of) - 1;
}

export function monthFromIndex(index: number): Month {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${pad((index % 12) + 1)}` as Month;
}

export function addMonths(from: Month, count: number): Month {
  return monthFromIndex(monthIndex(from) + count);
}

/** All months from `from` to `until`, both included; empty when `from` is after `until`. */
export function monthsBetween(from: Month, until: Month): Month[] {
  const months: Month[] = [];
  for (let index = monthIndex(from); index <= monthIndex(until); index++) months.push(monthFromIndex(index));
  return months;
}

/** Days since 1970-01-01 (negative before), by the civil-calendar algorithm of H. Hinnant. */
export function dayIndex(on: Day): number {
  const m = monthNumber(on);
  const y = yearOf(on) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + Number(on.slice(8)) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Inverse of {@link dayIndex}. */
export function dayFromIndex(index: number): Day {
  const z = index + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const m = mp < 10 ? mp + 3 : mp - 9;
  const y = yoe + era * 400 + (m <= 2 ? 1 : 0);
  return `${String(y).padStart(4, "0")}-${pad(m)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1)}` as Day;
}

export function addDays(from: Day, count: number): Day {
  return dayFromIndex(dayIndex(from) + count);
}

function daysInMonth(year: number, monthOfYear: number): number {
  if (monthOfYear === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
