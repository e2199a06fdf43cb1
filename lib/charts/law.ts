import { lawHorizon } from "@/lib/data/law-horizon";
import { type Day, type Month, monthOf } from "@/lib/domain/period";

/** Last day on which the law is known; "today" means this day. */
export function horizon(): Day {
  return lawHorizon();
}

/** Months that the table of measures covers. */
export function monthsOfLaw(): readonly [Month, Month] {
  return ["2018-01" as Month, monthOf(horizon())];
}
