import { ticks } from "d3-array";
import type { Column } from "@/lib/charts/column";
import { formatBillions } from "@/lib/format/money";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { formatNumber } from "@/lib/format/number";
import { formatPercent, formatShare } from "@/lib/format/rate";

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
    if (kind === "money") return tick === 0 ? "0" : formatBillions(tick, stepDecimals(step));
    if (kind === "rate")
      return (tick === 0 ? "0" : formatShare(tick, rateDecimals(step))) + (at === axis.ticks.length - 1 ? "%" : "");
    return formatNumber(tick, 0);
  });
}

/** Decimals of billions at which neighbouring ticks differ. */
function stepDecimals(step: number): number {
  return [0, 1, 2].find((decimals) => step >= 0.999e9 / 10 ** decimals) ?? 3;
}

/** Decimals of a per cent at which neighbouring ticks differ, the same on all of them. */
function rateDecimals(step: number): number {
  return (
    [0, 1].find((decimals) => Math.abs(step * 100 * 10 ** decimals - Math.round(step * 100 * 10 ** decimals)) < 1e-6) ??
    2
  );
}

/** Decimals of billions at which the ends of lines can be told apart and none is a zero that it is not. */
export function moneyDecimals(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  return largest >= 20e9 ? 0 : largest >= 1e9 ? 1 : 3;
}

/**
 * Rates of the law are round by themselves (10%, 12.5%) and printed as they are written; measured shares never are, and
 * take the same decimals all over a chart, so that 12.0% stands beside 14.6%.
 */
export function areWritten(rates: readonly number[]): boolean {
  return rates.every((rate) => Math.abs(rate * 1000 - Math.round(rate * 1000)) < 1e-6);
}

/**
 * A value as end labels and bar labels write it, without its unit; `written` = a rate as the law prints it. Money that
 * would round to no billions says its own unit, so that nothing reads as a zero that is none.
 */
export function valueLabel(value: number, kind: Column["kind"], decimals: number, written = false): string {
  if (kind === "money") {
    const billions = formatBillions(value, decimals);
    return value === 0 || /[1-9]/.test(billions) ? billions : formatMoneyAtScale(value);
  }
  if (kind === "rate") return `${written ? formatPercent(value, 2) : formatShare(value, decimals)}%`;
  return formatNumber(value, kind === "count" && Number.isInteger(value) ? 0 : decimals);
}
