import type { Point } from "./chart";
import type { PreparedChart } from "./prepared-chart";

/** Where a row stands on the axis: a sum of a calendar year, which the table names by its December, at its year. */
export function placeOf(row: Point, { key, sums }: PreparedChart["x"]): string {
  return sums === "year" ? String(row[key]).slice(0, 4) : String(row[key]);
}
