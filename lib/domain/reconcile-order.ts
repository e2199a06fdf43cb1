import type { Figure } from "./figure";
import { officialValues } from "./reconcile-candidates";
import type { Official, Reconciliation } from "./reconciliation";
import { monthSpan, parseStatedPeriod } from "./stated-period";
import type { TradeRecord } from "./trade-record";

/** Hold a stated order of partners, largest first, against their official balances of the stated period. */
export function reconcileOrder(figure: Figure, { series }: TradeRecord): Reconciliation {
  const [principal] = series;
  const period = figure.stated_period === null ? null : parseStatedPeriod(figure.stated_period);
  const window = period === null ? null : monthSpan(period);
  const values = figure.partner.flatMap((partner): Official[] => {
    const view = principal && { series: principal, partner, mirrored: false };
    return view && window ? officialValues({ ...figure, indicator: "balance" }, view, window).slice(0, 1) : [];
  });
  const complete = values.length === figure.partner.length;
  const inOrder = values.every((one, index) => index === 0 || one.value <= (values[index - 1] as Official).value);
  return {
    figure_id: figure.id,
    verdict: !complete ? "no-counterpart" : inOrder ? "agrees" : "differs",
    cause: !complete ? "period-not-on-file" : inOrder ? null : "unexplained",
    official: null,
    difference: null,
    evidence: { kind: "order", order: [...values].sort((a, b) => b.value - a.value) },
    runners_up: [],
  };
}
