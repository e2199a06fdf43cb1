import { lawOnFile } from "@/lib/data/duty-record";
import { type Day, day, dayFromIndex, dayIndex, firstDay, monthOf, monthsBetween } from "@/lib/domain/period";
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
  /** The other stretch of years. */
  other: { label: string; href: string };
  first: Day;
  last: Day;
}

/** The tariff war of 2025 would press the years before it together: each has a ruler of its own. */
const parting = day("2025-01-01");

/** The ruler for a day; `reach` narrows the changes to a partner and its goods. */
export function dayRuler(on: Day, reach: Reach, href: (on: Day) => string): DayRuler {
  const { horizon } = lawOnFile();
  const changes = lawChanges(lawOnFile(), reach).filter(({ day }) => day >= firstAnswered && day <= horizon);
  const recent = on >= parting;
  const [first, last] = recent ? [parting, horizon] : [firstAnswered, dayFromIndex(dayIndex(parting) - 1)];
  const position = (each: Day) => (dayIndex(each) - dayIndex(first)) / (dayIndex(last) - dayIndex(first));
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
    months: monthsBetween(monthOf(first), monthOf(last))
      .filter((month) => (recent ? ["01", "04", "07", "10"] : ["01"]).includes(month.slice(5)))
      .map((month) => ({
        at: position(firstDay(month)),
        label:
          recent && !month.endsWith("-01")
            ? formatShortMonth(month).slice(0, 3)
            : recent
              ? formatShortMonth(month)
              : month.slice(0, 4),
      })),
    before: target(before),
    after: target(after),
    other: recent
      ? { label: "2018 to 2024", href: href(dayFromIndex(dayIndex(parting) - 1)) }
      : { label: "2025 to now", href: href(horizon) },
    first: firstAnswered,
    last: horizon,
  };
}
