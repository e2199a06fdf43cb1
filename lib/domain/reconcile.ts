import type { Figure, Indicator } from "./figure";
import type { RateRecord } from "./rate-record";
import type { Publication } from "./reconcile-day";
import { type MonthlyDuties, reconcileDuties } from "./reconcile-duties";
import { reconcileMean } from "./reconcile-mean";
import { reconcileOrder } from "./reconcile-order";
import { reconcileRate } from "./reconcile-rate";
import { reconcileTrade } from "./reconcile-trade";
import type { Reconciliation } from "./reconciliation";
import type { TradeRecord } from "./trade-record";

/** The official record that figures are held against. */
export interface OfficialRecord {
  trade: TradeRecord;
  rates: RateRecord;
  /** Calculated duties of all partners by month. */
  duties: readonly MonthlyDuties[];
}

const statutory: readonly Indicator[] = ["added-duty", "total-duty"];
const somebodysMean: readonly Indicator[] = ["average-duty", "duty-change"];

/**
 * What the official record says of one reported figure: a verdict, its cause where there is none, the official value,
 * the difference, the evidence and the runners-up. Pure: the same figure and record give the same answer, and a verdict
 * is never typed. Null for a statement of kind event, which belongs to the timeline.
 */
export function reconcile(figure: Figure, source: Publication, record: OfficialRecord): Reconciliation | null {
  const { indicator } = figure;
  if (figure.kind === "event") return null;
  if (indicator === null) return withoutCounterpart(figure, "not-a-trade-or-tariff-figure");
  if (statutory.includes(indicator)) return reconcileRate(figure, source, record.rates);
  if (somebodysMean.includes(indicator)) return reconcileMean(figure, source, record.rates, record.duties);
  if (indicator === "duties-collected") return reconcileDuties(figure, record.duties);
  if (indicator === "balance-order") return reconcileOrder(figure, record.trade);
  return reconcileTrade(figure, source, record.trade);
}

function withoutCounterpart(figure: Figure, cause: NonNullable<Reconciliation["cause"]>): Reconciliation {
  return {
    figure_id: figure.id,
    verdict: "no-counterpart",
    cause,
    official: null,
    difference: null,
    evidence: null,
    runners_up: [],
  };
}
