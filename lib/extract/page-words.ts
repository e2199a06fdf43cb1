import { formatNumber } from "@/lib/format/number";
import { pageSize } from "./arrange-rows";

/** Which rows of a view a page of its table holds: `rows 51 to 100 of 700`; the CSV always has them all. */
export function pageWords({ page, pages, total }: { page: number; pages: number; total: number }): string {
  if (total === 0 || page > pages) return "no rows on this page";
  if (pages === 1) return "every row of the view, as in the CSV";
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  const numbers =
    first === last ? `row ${formatNumber(first, 0)}` : `rows ${formatNumber(first, 0)} to ${formatNumber(last, 0)}`;
  return `${numbers} of ${formatNumber(total, 0)}; the CSV has them all`;
}
