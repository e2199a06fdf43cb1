import type { Column } from "@/lib/charts/column";
import { decimalsThatAdd } from "@/lib/format/decimals-that-add";
import { formatBillions } from "@/lib/format/money";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { formatNumber } from "@/lib/format/number";
import { formatRate, formatShare } from "@/lib/format/rate";

/**
 * Values read together, each with its unit: rates with as many decimals as the one of them that needs most, and as
 * `parts` among them need to add up as printed, so that they and their sum stand under one another.
 */
export function alignedWords(values: readonly number[], kind: Column["kind"], parts: readonly number[] = []): string[] {
  if (kind !== "rate") return values.map((value) => valueWords(value, kind));
  const own = Math.max(0, ...values.map((value) => /\.(\d+)%$/.exec(formatRate(value))?.[1]?.length ?? 0));
  const decimals = decimalsThatAdd(parts, own);
  return values.map((value) => `${formatShare(value, decimals)}%`);
}

/** A value with its unit, as tooltips and spoken words say it; `unit` where it is not dollars (`billion yen`). */
export function valueWords(value: number, kind: Column["kind"], unit: string | null = null): string {
  if (kind === "money") return unit === null ? formatMoneyAtScale(value) : `${formatBillions(value)} ${unit}`;
  if (kind === "rate") return formatRate(value);
  return formatNumber(value, 0);
}
