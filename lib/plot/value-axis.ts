import { ticks } from "d3-array";
import type { Column } from "@/lib/charts/column";
import { formatBillions } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/rate";

export interface ValueAxis {
  domain: [number, number];
  ticks: number[];
}

/** An axis over the values, zero always in it (bars begin there; the zero line of a balance is always drawn). */
export function valueAxis(values: readonly number[], count = 5): ValueAxis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { domain: [0, 1], ticks: [0] };
  const room = (high - low) * 0.04;
  const domain: [number, number] = [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
  return { domain, ticks: fewTicks(domain, count) };
}

/** At most seven round ticks: d3 takes a count for a wish, so wish for less until it holds. */
function fewTicks([low, high]: [number, number], count: number): number[] {
  const found = ticks(low, high, count);
  return found.length <= Math.min(7, count + 2) || count === 1 ? found : fewTicks([low, high], count - 1);
}

/** Labels of the ticks; the unit of a rate stands once, on the topmost. */
export function valueLabels(axis: ValueAxis, kind: Column["kind"]): string[] {
  const step = (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0);
  return axis.ticks.map((tick, at) => {
    if (kind === "money") return formatBillions(tick, step < 1e9 ? 1 : 0);
    if (kind === "rate") return formatPercent(tick, 2) + (at === axis.ticks.length - 1 ? "%" : "");
    return formatNumber(tick, 0);
  });
}

/** A value as the end label, tooltip and bar label write it, without its unit. */
export function valueLabel(value: number, kind: Column["kind"], decimals: number): string {
  if (kind === "money") return formatBillions(value, decimals);
  if (kind === "rate") return `${formatPercent(value, decimals)}%`;
  return formatNumber(value, kind === "count" && Number.isInteger(value) ? 0 : decimals);
}
