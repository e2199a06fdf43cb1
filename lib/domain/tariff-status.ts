import type { Measure } from "./measure";
import { addDays, type Day } from "./period";

/** What a measure is on a day, in one word. */
export const statuses = ["threatened", "announced", "suspended", "scheduled", "in force", "expired", "void"] as const;
export type TariffStatus = (typeof statuses)[number];

/** Learning Resources v. Trump, 20 February 2026: the IEEPA duties were void from the start; collected to 23 February. */
export const ieepaEnd = "2026-02-23" as Day;

/**
 * Status of a measure on a day, from its dates and its instrument; null before it was announced. A rate without an
 * instrument was threatened; one with an instrument but no first day was announced, or suspended where the instrument
 * says so; an IEEPA duty is void from the day after the last of them was collected.
 */
export function statusOn(measure: Measure, on: Day): TariffStatus | null {
  const { announced_on, effective_from, effective_to, legal_instrument } = measure;
  if (effective_from === null) {
    if (announced_on !== null && announced_on > on) return null;
    if (legal_instrument.startsWith("(") || measure.kind_code === "announcement_event") return "threatened";
    return /suspended/.test(legal_instrument) ? "suspended" : "announced";
  }
  if (on < effective_from) return announced_on !== null && announced_on > on ? null : "scheduled";
  if (effective_to === null || on <= effective_to) return "in force";
  return isVoid(measure, on) ? "void" : "expired";
}

/** Whether a duty was later ruled unlawful and is refundable: the IEEPA duties, seen from any day after their end. */
export function isVoid({ authority, effective_to, in_totals }: Measure, on: Day): boolean {
  return authority.startsWith("ieepa-") && in_totals === "yes" && effective_to !== null && on >= addDays(ieepaEnd, 1);
}
