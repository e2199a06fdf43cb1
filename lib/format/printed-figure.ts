import type { PrintedUnit, Qualifier } from "@/lib/domain/figure";

const noBreak = "\u00a0";

/** How a unit is written round the digits; all others follow them in words. */
const forms: Partial<Record<PrintedUnit, (digits: string) => string>> = {
  "USD million": (digits) => `$${digits}${noBreak}m`,
  "USD billion": (digits) => `$${digits}${noBreak}bn`,
  "USD trillion": (digits) => `$${digits}${noBreak}tn`,
  "JPY billion": (digits) => `¥${digits}${noBreak}bn`,
  percent: (digits) => `${digits}%`,
  "percentage points": (digits) => `${digits}${noBreak}points`,
  rank: (digits) => `rank${noBreak}${digits}`,
  year: (digits) => digits,
};

/** Two years from one to another, printed as the source has them: the unit says no more. */
const span = /^\d{4}-\d{4}$/;

/**
 * A figure with the digits that its source printed, no more and no fewer: `nearly ¥477 bn`, `10%`, `3 meetings`.
 * Null where the statement carries no number.
 */
export function formatPrintedFigure(
  printed: string | null,
  unit: PrintedUnit | null,
  qualifier: Qualifier | null,
): string | null {
  if (printed === null || unit === null) return null;
  const digits = printed.replace("-", "\u2013");
  const written = forms[unit]?.(digits) ?? `${digits}${noBreak}${unit}`;
  const text = unit === "years" && span.test(printed) ? digits : written;
  return qualifier === null ? text : `${qualifier} ${text}`;
}

/** A claim without the word in brackets at its end that loosens its number: beside the number, which says it itself. */
export function claimAlone(claim: string, qualifier: Qualifier | null): string {
  return qualifier === null ? claim : claim.replace(/ \((nearly|more than|at least|about|around|estimated?)\)$/, "");
}
