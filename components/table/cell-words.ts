import type { Column } from "@/lib/charts/column";
import { type Day, type Month, parseDay, parseMonth } from "@/lib/domain/period";
import { formatShortDay, formatShortMonth } from "@/lib/format/date";
import { formatBillions } from "@/lib/format/money";
import { formatNumber, neverZero } from "@/lib/format/number";
import { formatShare } from "@/lib/format/rate";

type Cell = string | number | null;

export function isNumeric(kind: Column["kind"]): boolean {
  return kind === "money" || kind === "rate" || kind === "count";
}

/**
 * How a cell is written; a dash where a value is missing. A value too small for the column's decimals is said to be so,
 * never written as zero. The raw value stands beside it in `data`.
 */
export function cellWords(cell: Cell, kind: Column["kind"], decimals: number): string {
  if (cell === null || cell === "") return "–";
  if (kind === "money") return neverZero(Number(cell), formatBillions(Number(cell), decimals));
  if (kind === "rate") return neverZero(Number(cell), formatShare(Number(cell), decimals));
  if (kind === "count") return formatNumber(Number(cell), 0);
  if (kind === "month" && parseMonth(String(cell))) return formatShortMonth(cell as Month);
  if (kind === "day" && parseDay(String(cell))) return formatShortDay(cell as Day);
  return String(cell);
}

/**
 * Decimals of a column, the same in each row, so that the points stand in line. Money: one for tens of billions, more
 * where values are small, until few would vanish. Rates: as many as the longest needs, at most two.
 */
export function columnDecimals(kind: Column["kind"], cells: readonly Cell[]): number {
  const values = cells.flatMap((cell) => (typeof cell === "number" && cell !== 0 ? [Math.abs(cell)] : []));
  if (kind === "rate") return [0, 1].find((most) => values.every((rate) => isShort(rate * 100 * 10 ** most))) ?? 2;
  if (kind !== "money") return 2;
  const largest = Math.max(0, ...values);
  const least = largest >= 20e9 ? 1 : largest >= 1e9 ? 2 : 3;
  const vanish = (decimals: number) => values.filter((value) => value < 0.5e9 / 10 ** decimals).length;
  return [least, 2, 3].find((decimals) => decimals >= least && vanish(decimals) * 4 <= values.length) ?? 3;
}

function isShort(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
