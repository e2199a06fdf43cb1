import type { Figure } from "./figure";
import { type Month, monthsBetween } from "./period";
import type { Window } from "./reconcile-windows";
import { difference, type Official, type Reconciliation } from "./reconciliation";
import { monthSpan, parseStatedPeriod } from "./stated-period";

/** Imports for consumption from all partners in a month and the duties Census calculates on them, whole dollars. */
export interface MonthlyDuties {
  month: Month;
  imports_for_consumption_usd: number;
  calculated_duties_usd: number;
}

/**
 * Duties paid under one authority are on no table: what stands beside the claim is the calculated duty of the same
 * months under all authorities.
 */
export function reconcileDuties(figure: Figure, duties: readonly MonthlyDuties[]): Reconciliation {
  const sum = sumOf(figure, duties);
  const official = sum && officialOf(sum.duties, "usd", sum.window);
  return {
    figure_id: figure.id,
    verdict: "no-counterpart",
    cause: official ? "basis-not-on-file" : "period-not-on-file",
    official,
    difference: official && figure.value !== null ? difference(figure.value, official.value) : null,
    evidence: null,
    runners_up: [],
  };
}

/** Calculated duties as a fraction of imports for consumption over the months a figure states. */
export function collectedShare(figure: Figure, duties: readonly MonthlyDuties[]): Official | null {
  const sum = sumOf(figure, duties);
  return sum && officialOf(sum.duties / sum.imports, "fraction", sum.window);
}

function sumOf(figure: Figure, duties: readonly MonthlyDuties[]) {
  const period = figure.stated_period === null ? null : parseStatedPeriod(figure.stated_period);
  const window = period === null ? null : monthSpan(period);
  if (window === null) return null;
  const byMonth = new Map(duties.map((row) => [row.month, row]));
  const sum = { window, imports: 0, duties: 0 };
  for (const month of monthsBetween(window.from, window.until)) {
    const row = byMonth.get(month);
    if (!row) return null;
    sum.imports += row.imports_for_consumption_usd;
    sum.duties += row.calculated_duties_usd;
  }
  return sum;
}

function officialOf(value: number, unit: "usd" | "fraction", { from, until }: Window): Official {
  return {
    value,
    unit,
    period: from === until ? from : `${from}/${until}`,
    vintage: null,
    source_id: "duties-national-monthly",
    partner: "WLD",
    measure_ids: [],
  };
}
