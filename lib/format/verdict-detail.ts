import { month } from "@/lib/domain/period";
import type { RateOnFile, RatePart, Reconciliation } from "@/lib/domain/reconciliation";
import { monthSpan, parseStatedPeriod } from "@/lib/domain/stated-period";
import { formatDate, formatShortDay, formatSpan } from "./date";
import { sentence } from "./phrase";
import { formatStatedPeriod } from "./stated-period";

/**
 * What stands under the word of a verdict: the period and vintage that fit (`Jan–Nov 2024, vintage of April 2025`), the
 * day a rate took effect, or the cause. Null where the word says all.
 */
export function formatVerdictDetail({ verdict, cause, evidence }: Reconciliation): string | null {
  if (cause !== null) return sentence(cause.replaceAll("-", " "));
  if (verdict.startsWith("agrees-with-another") && evidence?.kind === "trade" && evidence.match !== null) {
    const { period, vintage } = evidence.match;
    const release = vintage === null ? null : `vintage of ${formatVintages(vintage)}`;
    const words = verdict === "agrees-with-another-vintage" ? [release] : [formatWindow(period), release];
    return sentence(words.filter(Boolean).join(", "));
  }
  if (evidence?.kind === "rate" && verdict === "announced-only") {
    const spans = new Set(evidence.parts.map(laterWords));
    if (spans.size === 1) return [...spans][0] ?? null;
  }
  if (evidence?.kind === "rate" && (verdict === "in-force" || verdict === "superseded"))
    return spanWords(evidence.parts.map(({ match }) => match));
  return null;
}

/** What became of a rate that on the day of the claim was only announced: `Never in force`, `Later in force, 9 Apr 2025, one day`. */
function laterWords({ takes_effect, match }: RatePart): string {
  if (takes_effect === null) return "Never in force";
  const end = match?.effective_to ?? null;
  if (end === null) return `Later in force, from ${formatShortDay(takes_effect)}`;
  return end === takes_effect
    ? `Later in force, ${formatShortDay(takes_effect)}, one day`
    : `Later in force, ${formatShortDay(takes_effect)} to ${formatShortDay(end)}`;
}

/** From when to when the rate that fits was in force, where all parts of a claim share it. */
function spanWords(rates: readonly (RateOnFile | null)[]): string | null {
  const spans = new Set(
    rates.map((rate) => {
      if (!rate?.effective_from) return null;
      const { effective_from, effective_to } = rate;
      return `From ${formatShortDay(effective_from)}${effective_to === null ? " on" : ` to ${formatShortDay(effective_to)}`}`;
    }),
  );
  return spans.size === 1 ? ([...spans][0] ?? null) : null;
}

function formatWindow(period: string): string {
  const stated = parseStatedPeriod(period);
  const span = stated && monthSpan(stated);
  return span ? formatSpan(span.from, span.until) : formatStatedPeriod(period);
}

/** `2025-04` → `April 2025`; several releases `2025-10;2026-10` → `October 2025 and October 2026`. */
function formatVintages(vintage: string): string {
  return vintage
    .split(";")
    .map((release) => formatDate(month(release)))
    .join(" and ");
}
