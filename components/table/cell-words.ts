import type { Column } from "@/lib/charts/column";
import { type Day, type Month, parseDay, parseMonth } from "@/lib/domain/period";
import { formatShortDay, formatShortMonth } from "@/lib/format/date";
import { formatBillions } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/rate";

type Cell = string | number | null;

export function isNumeric(kind: Column["kind"]): boolean {
  return kind === "money" || kind === "rate" || kind === "count";
}

/** How a cell is written; an em dash where a value is missing. The raw value stands beside it in `data`. */
export function cellWords(cell: Cell, kind: Column["kind"], decimals: number): string {
  if (cell === null || cell === "") return "–";
  if (kind === "money") return formatBillions(Number(cell), decimals);
  if (kind === "rate") return formatPercent(Number(cell), decimals);
  if (kind === "count") return formatNumber(Number(cell), 0);
  if (kind === "month" && parseMonth(String(cell))) return formatShortMonth(cell as Month);
  if (kind === "day" && parseDay(String(cell))) return formatShortDay(cell as Day);
  return String(cell);
}

/** Decimals of a column: one for tens of billions, three where all values are small; shares keep two. */
export function columnDecimals(kind: Column["kind"], cells: readonly Cell[]): number {
  if (kind !== "money") return 2;
  const largest = Math.max(0, ...cells.map((cell) => (typeof cell === "number" ? Math.abs(cell) : 0)));
  return largest >= 20e9 ? 1 : largest >= 1e9 ? 2 : 3;
}
