import type { Figure } from "./figure";
import type { RateRecord } from "./rate-record";
import { type Publication, testedDay } from "./reconcile-day";
import { collectedShare, type MonthlyDuties } from "./reconcile-duties";
import { reconcileRate } from "./reconcile-rate";
import { difference, type Reconciliation } from "./reconciliation";

/**
 * An average duty has weights and a change of duty two days: neither is on file as somebody else computed it. The law
 * of the day stands beside the claim, and for an average over all partners what was collected in its months.
 */
export function reconcileMean(
  figure: Figure,
  source: Publication,
  rates: RateRecord,
  duties: readonly MonthlyDuties[],
): Reconciliation {
  const ours = figure.reporter.includes("USA");
  const law = ours ? reconcileRate(figure, source, rates) : null;
  const parts = law?.evidence?.kind === "rate" ? law.evidence.parts : [];
  const wholeTrade = figure.indicator === "average-duty" && figure.partner.includes("*");
  const official = ours && wholeTrade ? collectedShare(figure, duties) : null;
  return {
    figure_id: figure.id,
    verdict: "no-counterpart",
    cause: ours ? "basis-not-on-file" : "reporter-not-on-file",
    official,
    difference: official && figure.value !== null ? difference(figure.value, official.value) : null,
    evidence: {
      kind: "rate",
      ...testedDay(figure, source),
      parts: parts.map((part) => ({ ...part, verdict: "no-counterpart", match: null, takes_effect: null })),
    },
    runners_up: [],
  };
}
