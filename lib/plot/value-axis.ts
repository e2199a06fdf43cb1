import { ticks } from "d3-array";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { formatInUnit, type MoneyUnit, unitDecimals } from "@/lib/format/money-unit";
import { formatNumber } from "@/lib/format/number";
import { formatPercent, formatShare } from "@/lib/format/rate";

/** What is measured, and for money the unit it is written in all over the drawing. */
export type Measure = Pick<PreparedChart["y"], "kind" | "power">;

/** Money of a chart kept before units were chosen is in billions, as its words say. */
const powerOf = ({ power = 9 }: Measure): MoneyUnit["power"] => power;

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
export function valueLabels(axis: ValueAxis, measure: Measure): string[] {
  const step = (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0);
  const power = powerOf(measure);
  return axis.ticks.map((tick, at) => {
    if (measure.kind === "money") return tick === 0 ? "0" : formatInUnit(tick, power, stepDecimals(step, power));
    if (measure.kind === "rate")
      return (tick === 0 ? "0" : formatShare(tick, rateDecimals(step))) + (at === axis.ticks.length - 1 ? "%" : "");
    return formatNumber(tick, 0);
  });
}

/** Decimals of the unit at which neighbouring ticks differ. */
function stepDecimals(step: number, power: number): number {
  return [0, 1, 2].find((decimals) => step >= 0.999 * 10 ** (power - decimals)) ?? 3;
}

/** Decimals of a per cent at which neighbouring ticks differ, the same on all of them. */
function rateDecimals(step: number): number {
  return (
    [0, 1].find((decimals) => Math.abs(step * 100 * 10 ** decimals - Math.round(step * 100 * 10 ** decimals)) < 1e-6) ??
    2
  );
}

/**
 * Decimals at which the ends of lines (`shown`) can be told apart and none is a zero that it is not: by the largest of
 * all values, more where an end would vanish beside it.
 */
export function moneyDecimals(values: readonly number[], shown: readonly number[], measure: Measure): number {
  const power = powerOf(measure);
  const largest = Math.max(0, ...values.map(Math.abs)) / 10 ** power;
  return unitDecimals(shown, power, { least: largest >= 20 ? 0 : 1 });
}

/**
 * Decimals of the labels of bars and panels, the same on all of them: one, or for money as many as keep it apart.
 * `beside` reported figures it stays as they are printed.
 */
export function labelDecimals(values: readonly number[], measure: Measure, beside = false): number {
  return measure.kind === "money" ? unitDecimals(values, powerOf(measure), { least: 1, apart: !beside }) : 1;
}

/**
 * Rates of the law are round by themselves (10%, 12.5%) and printed as they are written; measured shares never are, and
 * take the same decimals all over a chart, so that 12.0% stands beside 14.6%.
 */
export function areWritten(rates: readonly number[]): boolean {
  return rates.every((rate) => Math.abs(rate * 1000 - Math.round(rate * 1000)) < 1e-6);
}

/**
 * A value as end labels and bar labels write it, without its unit; `written` = a rate as the law prints it. Money stands
 * in the unit of the chart on every label: a sum too small for it is `<0.1`, never a zero that is none.
 */
export function valueLabel(value: number, measure: Measure, decimals: number, written = false): string {
  if (measure.kind === "money") return formatInUnit(value, powerOf(measure), decimals);
  if (measure.kind === "rate") return `${written ? formatPercent(value, 2) : formatShare(value, decimals)}%`;
  return formatNumber(value, measure.kind === "count" && Number.isInteger(value) ? 0 : decimals);
}
