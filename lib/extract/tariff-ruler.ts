import { lawOnFile } from "@/lib/data/duty-record";
import { addDays, type Day, day, dayIndex, firstDay, monthOf, monthsBetween, yearOf } from "@/lib/domain/period";
import { lawChanges, type Reach } from "@/lib/domain/tariff-schedule";
import { formatDay, formatShortMonth } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { firstAnswered } from "./stack-question";

/** A ruler of days: a tick for each day on which the law changed, the days of change before and after the one shown. */
export interface DayRuler {
  on: Day;
  words: string;
  /** Position of the day, 0 to 1; null where it lies outside the ruler. */
  at: number | null;
  ticks: { day: Day; at: number; height: number; words: string; href: string }[];
  months: { at: number; label: string }[];
  before: { day: Day; href: string } | null;
  after: { day: Day; href: string } | null;
  /** The other stretch of years, where days of it may be chosen. */
  other: { label: string; href: string } | null;
  first: Day;
  last: Day;
}

/** The tariff war of 2025 would press the years before it together: each has a ruler of its own. */
const parting = day("2025-01-01");

/**
 * The ruler for a day; `reach` narrows the changes to partners and their goods. `within` = the first and last day that
 * may be chosen, both at most those the law is known for.
 */
export function dayRuler(
  on: Day,
  reach: Reach,
  href: (on: Day) => string,
  within: readonly [Day, Day] = [firstAnswered, lawOnFile().horizon],
): DayRuler {
  const [earliest, latest] = within;
  const changes = lawChanges(lawOnFile(), reach).filter(({ day }) => day >= earliest && day <= latest);
  const recent = on >= parting;
  const [first, last] = recent
    ? [laterOf(earliest, parting), latest]
    : [earliest, earlierOf(latest, addDays(parting, -1))];
  const position = (each: Day) => (dayIndex(each) - dayIndex(first)) / Math.max(1, dayIndex(last) - dayIndex(first));
  const shown = changes.filter(({ day: each }) => each >= first && each <= last);
  const most = Math.max(1, ...shown.map(({ begin, end }) => begin.length + end.length));
  const before = changes.findLast((change) => change.day < on);
  const after = changes.find((change) => change.day > on);
  const target = (change: { day: Day } | undefined) => (change ? { day: change.day, href: href(change.day) } : null);
  return {
    on,
    words: formatDay(on),
    at: on > last ? null : position(on),
    ticks: shown.map(({ day: each, begin, end }) => ({
      day: each,
      at: position(each),
      // Between a third and the whole of the height: one measure is seen, a hundred do not dwarf it.
      height: 0.3 + 0.7 * Math.sqrt((begin.length + end.length) / most),
      words: `${formatDay(each)}: ${count(begin.length, "measure")} began, ${count(end.length, "measure")} ended`,
      href: href(each),
    })),
    months: monthLabels(first, last, position),
    before: target(before),
    after: target(after),
    other: recent ? stretchBefore(earliest, href) : stretchAfter(latest, href),
    first: earliest,
    last: latest,
  };
}

/** Quarters of a stretch of up to three years, years of a longer one. */
function monthLabels(first: Day, last: Day, position: (each: Day) => number): DayRuler["months"] {
  const all = monthsBetween(monthOf(first), monthOf(last));
  const named = all.length > 36 ? ["01"] : ["01", "04", "07", "10"];
  return all
    .filter((month) => named.includes(month.slice(5)))
    .map((month, at) => ({
      at: Math.max(0, position(firstDay(month))),
      label:
        named.length === 1
          ? String(yearOf(month))
          : at === 0 || month.endsWith("-01")
            ? formatShortMonth(month)
            : formatShortMonth(month).slice(0, 3),
    }));
}

function stretchBefore(earliest: Day, href: (on: Day) => string): DayRuler["other"] {
  const last = addDays(parting, -1);
  if (earliest > last) return null;
  const [from, until] = [yearOf(earliest), yearOf(last)];
  return { label: from === until ? String(until) : `${from} to ${until}`, href: href(last) };
}

function stretchAfter(latest: Day, href: (on: Day) => string): DayRuler["other"] {
  if (latest < parting) return null;
  const end = latest < lawOnFile().horizon ? yearOf(latest) : "now";
  return { label: end === yearOf(parting) ? String(end) : `${yearOf(parting)} to ${end}`, href: href(latest) };
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}
