import type { Column } from "@/lib/charts/column";
import { formatBillions, formatMoney } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { formatRate } from "@/lib/format/rate";

/** A value with its unit, as tooltips and spoken summaries say it; `unit` where it is not dollars (`billion yen`). */
export function valueWords(value: number, kind: Column["kind"], unit: string | null = null): string {
  if (kind === "money") return unit === null ? formatMoney(value) : `${formatBillions(value)} ${unit}`;
  if (kind === "rate") return formatRate(value);
  return formatNumber(value, 0);
}
