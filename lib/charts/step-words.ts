import type { Step } from "@/lib/domain/balance";
import { type Month, monthNumber, yearOf } from "@/lib/domain/period";
import { formatMonth, formatMonths } from "@/lib/format/date";
import type { View } from "./controls";

/** How a step reads in a subtitle. */
const stepWords: Record<Exclude<Step, "year">, string> = {
  month: "monthly",
  "12m": "12-month sums",
};

type Stepped = Pick<View, "step" | "from" | "until">;

/**
 * Step, unit and period of a subtitle: `12-month sums, billion dollars, January 2015 to August 2026`. Of calendar years
 * those that are drawn, not the months that were asked for: `calendar years 1985 to 2025, billion dollars`. `drawn` =
 * the months at which a value stands.
 */
export function stepAndPeriod(view: Stepped, unit: string, drawn: readonly string[]): string {
  if (view.step !== "year") return `${stepWords[view.step]}, ${unit}, ${formatMonths(view.from, view.until)}`;
  const years = drawn.map((month) => yearOf(month as Month)).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined)
    return `calendar years, ${unit}, ${formatMonths(view.from, view.until)}`;
  return `${first === last ? `calendar year ${first}` : `calendar years ${first} to ${last}`}, ${unit}`;
}

/** The months at which a column of the points holds a value. */
export function drawnMonths<K extends string>(points: readonly ({ month: string } & Record<K, unknown>)[], key: K) {
  return points.flatMap((point) => (point[key] === null ? [] : [point.month]));
}

/** What a value at a month is of, in running words: `in May 2026`, `in the year to May 2026`, `in 2025`. */
export function duringWords(step: Step, until: Month): string {
  return `in ${step === "12m" ? "the year to " : ""}${momentWords(step, until)}`;
}

/** Where a value stands in time, in words: its month, or of a calendar year that year. */
export function momentWords(step: Step, until: Month): string {
  return step === "year" ? String(yearOf(until)) : formatMonth(until);
}

/**
 * What a period that does not begin with a January or end with a December does to calendar years: one that ends in it is
 * drawn whole, though it began before; one that does not is left out.
 */
export function yearNotes({ step, from, until }: Stepped): string[] {
  if (step !== "year") return [];
  const [begins, ends] = [yearOf(from), yearOf(until)];
  const whole = monthNumber(from) > 1 && `${begins}-12` <= until;
  const left = monthNumber(until) < 12;
  return [
    ...(whole
      ? [`${begins} is drawn as a whole year, from its January, though the period begins in ${formatMonth(from)}.`]
      : []),
    ...(left ? [`${ends} is not drawn: the period ends in ${formatMonth(until)}, before the year does.`] : []),
  ];
}
