import type { Authority } from "@/lib/domain/measure";
import type { RateOnFile, RatePart } from "@/lib/domain/reconciliation";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { formatRate } from "@/lib/format/rate";
import type { Held } from "./figure-lines";
import { placeName, scopeName } from "./figure-words";

/** One rate on file beside a claimed duty, in words. */
export interface RateRow {
  key: string;
  /** Page of the measure; null for a rate that was only announced. */
  href: string | null;
  name: string;
  rate: string;
  announced: string;
  inForce: string;
  /** How it stands to the claim: `matches`, `in force that day`; null for the rest. */
  role: string | null;
}

/** The duty of one partner and scope on the tested day, with every rate on file for it. */
export interface RatePartRows {
  key: string;
  head: string;
  /** The duty of the day in one sentence. */
  duty: string;
  rows: RateRow[];
}

export function rateParts({ reconciliation }: Held): RatePartRows[] {
  const { evidence } = reconciliation;
  return evidence?.kind === "rate" ? evidence.parts.map(partRows) : [];
}

function partRows(part: RatePart): RatePartRows {
  const layers = new Set(part.layers.map(({ measure_id }) => measure_id));
  const rates = part.match === null ? part.beside : [part.match, ...part.beside];
  const byDay = [...rates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return {
    key: `${part.partner} ${part.scope}`,
    head: `${placeName(part.partner)}, ${scopeName(part.scope)}`,
    duty: dutyWords(part),
    rows: byDay.map((rate) => ({
      key: `${rate.dataset} ${rate.id}`,
      href: rate.dataset === "us-tariff-measures" ? `/measures/${rate.id}` : null,
      name: `${authorityNames[rate.authority as Authority] ?? rate.authority}: ${rate.instrument}`,
      rate: `${formatRate(rate.rate)}${rate.all_in_cap ? " all in" : ""}`,
      announced: rate.announced_on === null ? "not on file" : formatShortDay(rate.announced_on),
      inForce: spanWords(rate),
      role: rate === part.match ? "Equals the claim" : layers.has(rate.id) ? "In force that day" : null,
    })),
  };
}

function dayOf({ effective_from, announced_on }: RateOnFile): string {
  return effective_from ?? announced_on ?? "";
}

function spanWords({ effective_from, effective_to }: RateOnFile): string {
  if (effective_from === null) return "never at this rate alone";
  return `${formatShortDay(effective_from)} ${effective_to === null ? "on" : `to ${formatShortDay(effective_to)}`}`;
}

function dutyWords({ written, all_in_cap, layers, on_part, base }: RatePart): string {
  const whole =
    written === null
      ? "The duty of the day is not known as one rate"
      : all_in_cap === null
        ? `${formatRate(written)} added`
        : `${formatRate(written)}, base included`;
  return [
    `On the day tested: ${whole}, ${count(layers.length, "layer")}`,
    base === null ? null : `base rate ${formatRate(base)}`,
    on_part.length === 0 ? null : `${count(on_part.length, "measure")} on part of the goods besides`,
  ]
    .filter(Boolean)
    .join("; ");
}
