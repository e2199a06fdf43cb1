import { formatRate } from "@/lib/format/rate";
import type { Point } from "./chart";
import { foremost } from "./foremost";

/** Of cells of a heat map those with the highest rate added on a whole sector, as printed; none where nothing is added. */
export function highestAdded<C extends object>(points: readonly C[]): C[] {
  const known = points.filter((point) => rateOf(point) !== null);
  const ranked = [...known].sort((a, b) => (rateOf(b) ?? 0) - (rateOf(a) ?? 0));
  return foremost(ranked, (point) => formatRate(rateOf(point) ?? 0)).filter((point) => rateOf(point) !== 0);
}

function rateOf(point: object): number | null {
  return "added_rate" in point && typeof point.added_rate === "number" ? point.added_rate : null;
}

/** Rows with the partners of the highest rate first, all else in its order: where not all have room, those are seen. */
export function highestFirst(rows: readonly Point[]): Point[] {
  const first = new Set(highestAdded(rows).map(({ partner }) => partner));
  const isFirst = ({ partner }: Point) => first.has(partner);
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}
