import type { Official, Reconciliation } from "@/lib/domain/reconciliation";
import { formatDay } from "./date";
import { formatBillions } from "./money";
import { formatPeriod } from "./period-words";
import { formatPercent } from "./rate";
import { formatVerdictDetail } from "./verdict-detail";

/**
 * What a chart says of a reported figure: `reported 270.4, official 297.0 for 2024, equals Jan–Nov 2024`; of a duty
 * `reported 46%, law of 2 April 2025 0%, in force from 9 Apr 2025`. `value` is the reported one with the sign of the axis.
 */
export function figureMarkWords(value: number, unit: "usd" | "fraction", reconciliation: Reconciliation): string {
  const { official, evidence, verdict } = reconciliation;
  const number = (one: number) => (unit === "usd" ? formatBillions(one) : `${formatPercent(one)}%`);
  // The axis counts from the reporter's side; an official value has the sign of the figure.
  const turned = ({ value: one }: Official) => (unit === "usd" && one * value < 0 ? -one : one);
  const words = [`reported ${number(value)}`];
  if (official && unit === "usd")
    words.push(
      `${verdict === "no-counterpart" ? "nearest official" : "official"} ${number(turned(official))} for ${formatPeriod(official.period)}`,
    );
  if (official && unit === "fraction" && evidence?.kind === "rate")
    words.push(`law of ${formatDay(evidence.day)} ${number(official.value)}`);
  if (evidence?.kind === "trade" && evidence.match && evidence.match.period !== official?.period)
    words.push(`equals ${formatPeriod(evidence.match.period)}`);
  const detail = evidence?.kind === "rate" && verdict === "announced-only" ? formatVerdictDetail(reconciliation) : null;
  if (detail !== null) words.push(detail.charAt(0).toLowerCase() + detail.slice(1));
  return words.join(", ");
}
