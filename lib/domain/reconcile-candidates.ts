import type { Figure } from "./figure";
import { type Day, monthIndex, monthOf, parseMonth } from "./period";
import { fits, type Rounding } from "./reconcile-rounding";
import { candidateWindows, type Window } from "./reconcile-windows";
import type { Official } from "./reconciliation";
import type { TradeSeries, TradeSum } from "./trade-record";

/** A series as one figure looks at it: which partner, and whether from the other side. */
export interface View {
  series: TradeSeries;
  partner: string;
  /** The figure's reporter is the series' partner: its exports are the series' imports. */
  mirrored: boolean;
}

/** A figure's amount in a sum, in the figure's sign; null where the series does not count it. */
export function amount(figure: Figure, sum: TradeSum, mirrored: boolean): number | null {
  const exports = mirrored ? sum.imports : sum.exports;
  const imports = mirrored ? sum.exports : sum.imports;
  if (figure.indicator === "exports") return exports;
  if (figure.indicator === "imports") return imports;
  if (exports === null || imports === null) return null;
  if (figure.indicator === "two-way-trade") return exports + imports;
  const balance = exports - imports;
  return figure.sign === "partner-surplus" ? -balance : balance;
}

/** The figure's official values for a window, one per release, newest first. */
export function officialValues(figure: Figure, view: View, window: Window): Official[] {
  return view.series.sums(view.partner, window).flatMap((sum) => {
    const value = amount(figure, sum, view.mirrored);
    return value === null ? [] : [officialOf(value, sum, view)];
  });
}

function officialOf(value: number, { window, vintages, dataset }: TradeSum, { series, partner }: View): Official {
  return {
    value,
    unit: series.unit,
    period: window.from === window.until ? window.from : `${window.from}/${window.until}`,
    vintage: vintages.join(";"),
    source_id: dataset,
    partner,
    measure_ids: [],
  };
}

/** What a search over the candidate windows found. */
export interface Search {
  /** Windows of which the record holds a value. */
  tried: number;
  /** One value per window that fits, in the order tried; of several releases the one nearest to the statement. */
  fitting: Official[];
  /** Values of windows that do not fit, nearest first. */
  others: Official[];
}

export function searchWindows(figure: Figure, view: View, stated: Window, day: Day, round: Rounding): Search {
  const search: Search = { tried: 0, fitting: [], others: [] };
  for (const window of candidateWindows(stated, day)) {
    const values = officialValues(figure, view, window);
    if (values.length === 0) continue;
    search.tried++;
    const fit = nearestRelease(
      values.filter(({ value }) => fits(round, value)),
      day,
    );
    if (fit) search.fitting.push(fit);
    else search.others.push(values[0] as Official);
  }
  const distance = ({ value }: Official) => Math.abs(value - (round.low + round.high) / 2);
  search.others.sort((a, b) => distance(a) - distance(b));
  return search;
}

/** The value whose release lies nearest to a day; the newer of two as near. */
export function nearestRelease(values: readonly Official[], day: Day): Official | null {
  const at = monthIndex(monthOf(day));
  let best: Official | null = null;
  for (const official of values)
    if (best === null || Math.abs(releaseIndex(official) - at) < Math.abs(releaseIndex(best) - at)) best = official;
  return best;
}

/** Month of the newest release a value rests on, as an index. */
export function releaseIndex({ vintage }: Official): number {
  const newest = parseMonth(vintage?.split(";").at(-1) ?? "");
  return newest === null ? 0 : monthIndex(newest);
}
