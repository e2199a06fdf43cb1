import { addMonths, type Month, month, monthIndex, monthOf, parseDay } from "@/lib/domain/period";
import { formatMonths } from "@/lib/format/date";
import type { Chart } from "./chart";
import type { View } from "./controls";
import { prepare } from "./prepare";
import type { PreparedChart } from "./prepared-chart";
import { chartAddress, defaultView } from "./query";

/** A view that has something on file, offered in place of one that has nothing. */
export interface NearestView {
  href: string;
  words: string;
}

/** A chart of less than a year is hard to read. */
const leastMonths = 12;

/**
 * The nearest view with something on file: the same partners in the period or year next to the one asked for; where
 * nothing is on file for them at all, the chart's own view.
 */
export function nearestView(id: string, chart: Chart, view: View): NearestView {
  const { period, year } = chart.controls;
  if (period) {
    const [from, until] = period.within();
    const whole = prepare(id, chart, { ...view, from, until });
    const near = whole.empty === null ? nearPeriod(whole, view) : null;
    if (near !== null && prepare(id, chart, { ...view, ...near }).empty === null)
      return {
        href: chartAddress(id, chart, { ...view, ...near }),
        words: `Show ${formatMonths(near.from, near.until)}`,
      };
  }
  if (year) {
    const [first, last] = year.within();
    const near = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .sort((a, b) => Math.abs(a - view.year) - Math.abs(b - view.year))
      .find((each) => prepare(id, chart, { ...view, year: each }).empty === null);
    if (near !== undefined) return { href: chartAddress(id, chart, { ...view, year: near }), words: `Show ${near}` };
  }
  return { href: chartAddress(id, chart, defaultView(chart)), words: "Show the chart as it opens" };
}

/**
 * A period as long as the one asked for, from where the record begins after it or until where it ends before it. One
 * between two values on file (sums of years) is lengthened to the nearer.
 */
function nearPeriod(whole: PreparedChart, view: View): Pick<View, "from" | "until"> | null {
  const known = whole.rows.filter((row) => row[whole.y.key] !== null || whole.mark === "interval");
  const months = known.flatMap((row) => monthsOf(String(row[whole.x.key]))).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [before, after] = [months.findLast((each) => each < view.from), months.find((each) => each > view.until)];
  const length = Math.max(leastMonths, monthIndex(view.until) - monthIndex(view.from) + 1);
  if (view.until < first) return { from: first, until: earlier(addMonths(first, length - 1), last) };
  if (view.from > last) return { from: later(addMonths(last, 1 - length), first), until: last };
  if (before === undefined || after === undefined) return { from: first, until: last };
  const toAfter = monthIndex(after) - monthIndex(view.until) <= monthIndex(view.from) - monthIndex(before);
  return toAfter ? { from: view.from, until: after } : { from: before, until: view.until };
}

/** First and last month of a day, a month or a year; none for what is no date. */
function monthsOf(text: string): Month[] {
  if (/^\d{4}$/.test(text)) return [month(`${text}-01`), month(`${text}-12`)];
  const day = parseDay(text);
  if (day !== null) return [monthOf(day)];
  return /^\d{4}-\d{2}$/.test(text) ? [month(text)] : [];
}

function earlier(a: Month, b: Month): Month {
  return a < b ? a : b;
}

function later(a: Month, b: Month): Month {
  return a > b ? a : b;
}
