import type { Column } from "@/lib/charts/column";
import { formatBillions } from "@/lib/format/money";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { formatNumber } from "@/lib/format/number";
import { formatRate } from "@/lib/format/rate";

/** A value with its unit, as tooltips and spoken words say it; `unit` where it is not dollars (`billion yen`). */
export function valueWords(value: number, kind: Column["kind"], unit: string | null = null): string {
  if (kind === "money") return unit === null ? formatMoneyAtScale(value) : `${formatBillions(value)} ${unit}`;
  if (kind === "rate") return formatRate(value);
  return formatNumber(value, 0);
}
