import type { Official, Reconciliation } from "@/lib/domain/reconciliation";
import { formatDate, formatDay } from "./date";
import { formatBillions } from "./money";
import { formatPeriod } from "./period-words";
import { joinWords } from "./phrase";
import { formatPercent } from "./rate";
import { formatVerdictDetail } from "./verdict-detail";

/**
 * What a chart says of a reported figure: `reported −270.4; the line stands at −295.5; −297.0 in the release of June
 * 2026; equals Jan–Nov 2024 in the release of April 2025`; of a duty `reported 46%; law of 2 April 2025 0%; later in force,
 * from 9 Apr 2025`. `value` is the reported one with the sign of the axis, `line` what the chart draws at its place.
 */
export function figureMarkWords(
  value: number,
  unit: "usd" | "fraction",
  reconciliation: Reconciliation,
  line: number | null = null,
): string {
  const { official, evidence, verdict } = reconciliation;
  const number = (one: number) => (unit === "usd" ? formatBillions(one) : `${formatPercent(one)}%`);
  // The axis counts from the reporter's side; an official value has the sign of the figure.
  const turned = ({ value: one }: Official) => (unit === "usd" && one * value < 0 ? -one : one);
  const words = [`reported ${number(value)}`];
  if (official && unit === "usd") {
    const said = number(turned(official));
    const drawn = line === null ? null : number(line);
    if (verdict === "no-counterpart") words.push(`nearest official ${said} for ${formatPeriod(official.period)}`);
    else if (drawn === null || drawn === said) words.push(`official ${said} for ${formatPeriod(official.period)}`);
    // The line adds up months of an older release than the newest on file for the year.
    else words.push(`the line stands at ${drawn}`, `${said}${released(official)}`);
  }
  if (official && unit === "fraction" && evidence?.kind === "rate")
    words.push(`law of ${formatDay(evidence.day)} ${number(official.value)}`);
  if (evidence?.kind === "trade" && evidence.match && evidence.match.period !== official?.period)
    words.push(`equals ${formatPeriod(evidence.match.period)}${released(evidence.match)}`);
  const detail = evidence?.kind === "rate" && verdict === "announced-only" ? formatVerdictDetail(reconciliation) : null;
  if (detail !== null) words.push(detail.charAt(0).toLowerCase() + detail.slice(1));
  return words.join("; ");
}

/** ` in the release of June 2026`; nothing where the release is not known. */
function released({ vintage }: Official): string {
  return vintage === null ? "" : ` in the release of ${joinWords(vintage.split(";").map(formatDate))}`;
}
