import { type Day, yearOf } from "@/lib/domain/period";
import { formatDate, formatDay } from "./date";

/** When a source was published, as far as known. */
export interface Published {
  /** Day, month or year. */
  published: string | null;
  published_earliest: Day | null;
  published_latest: Day | null;
}

/** `15 April 2018`, `between 31 March and 1 April 2025`, `by 31 July 2025`, `day unknown`. */
export function formatPublished({ published, published_earliest, published_latest }: Published): string {
  if (published !== null) return formatDate(published);
  if (published_earliest !== null && published_latest !== null)
    return `between ${firstOf(published_earliest, published_latest)} and ${formatDay(published_latest)}`;
  if (published_latest !== null) return `by ${formatDay(published_latest)}`;
  if (published_earliest !== null) return `from ${formatDay(published_earliest)}`;
  return "day unknown";
}

/** The year is said once where both days share it. */
function firstOf(earliest: Day, latest: Day): string {
  const words = formatDay(earliest);
  return yearOf(earliest) === yearOf(latest) ? words.replace(/ \d{4}$/, "") : words;
}
