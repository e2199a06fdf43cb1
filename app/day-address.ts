import { horizon } from "@/lib/charts/law";
import type { Day } from "@/lib/domain/period";

/** Address of a page on a day: the horizon is the day of the page without a query. */
export function dayAddress(path: string): (on: Day) => string {
  return (on) => (on === horizon() ? path : `${path}?on=${on}`);
}
