import type { Figure } from "./figure";
import { monthIndex } from "./period";
import { officialValues } from "./reconcile-candidates";
import { type Publication, statementDay } from "./reconcile-day";
import { fits, rounding } from "./reconcile-rounding";
import { nearestView, ownViews, spanOf } from "./reconcile-trade";
import { candidateWindows, type Window } from "./reconcile-windows";
import type { Official, Reconciliation } from "./reconciliation";
import type { TradeRecord } from "./trade-record";

/** How a window relates to the period that the figure states. */
export type WindowKind = "stated-period" | "year-to-date" | "same-length" | "twelve-months";

/** One official value that a trade figure was held against. */
export interface HeldAgainst {
  kind: WindowKind;
  official: Official;
  /** Equals the reported value to its printed digit. */
  fits: boolean;
}

/**
 * Every official value that a trade figure was held against, in the order tried: the stated period in each release,
 * then, where a search was made, each window in each release. What `reconcile` counts, written out.
 */
export function heldAgainst(
  figure: Figure,
  source: Publication,
  record: TradeRecord,
  { evidence }: Reconciliation,
): HeldAgainst[] {
  if (evidence?.kind !== "trade") return [];
  const stated = spanOf(figure);
  const view = evidence.lacking.length > 0 ? nearestView(figure, record) : ownViews(figure, record)[0];
  if (!view || stated === null) return [];
  const round = figure.unit === view.series.unit ? rounding(figure) : null;
  const valuesOf = (window: Window, kind: WindowKind) =>
    officialValues(figure, view, window).map((official) => ({
      kind,
      official,
      fits: evidence.lacking.length === 0 && round !== null && fits(round, official.value),
    }));
  const searched = evidence.windows_tried > 0 ? candidateWindows(stated, statementDay(figure, source).day) : [];
  return [
    ...valuesOf(stated, "stated-period"),
    ...searched.flatMap((window) => valuesOf(window, kindOf(window, stated))),
  ];
}

function kindOf(window: Window, stated: Window): WindowKind {
  const [from, until] = [monthIndex(window.from), monthIndex(window.until)];
  const first = Math.floor(monthIndex(stated.from) / 12);
  const last = Math.floor(monthIndex(stated.until) / 12);
  const year = Math.floor(from / 12);
  if (from % 12 === 0 && Math.floor(until / 12) === year && year >= first && year <= last) return "year-to-date";
  return until - from === monthIndex(stated.until) - monthIndex(stated.from) ? "same-length" : "twelve-months";
}
