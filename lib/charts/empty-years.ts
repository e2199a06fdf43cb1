import { type Day, type Month, yearOf } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";

/**
 * What a subtitle adds to its period where rows of days begin in a later year: the drawing leaves those years out, as
 * they would take the room of the rows. Empty where the first row begins in the first year.
 */
export function emptyYears(first: readonly string[], from: Month): string {
  const [earliest] = [...first].sort();
  if (earliest === undefined || yearOf(earliest as Day) <= yearOf(from)) return "";
  const year = yearOf(earliest as Day);
  const before =
    year - 1 === yearOf(from) ? `${yearOf(from)}, without any, is` : `${yearOf(from)} to ${year - 1}, without any, are`;
  return ` (the first begins on ${formatDay(earliest as Day)}; ${before} not drawn)`;
}
