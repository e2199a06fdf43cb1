import { addDays } from "@/lib/domain/period";
import type { RatePart, Reconciliation } from "@/lib/domain/reconciliation";
import { formatDay } from "@/lib/format/date";
import { formatLongPeriod, formatPeriod, formatVintage } from "@/lib/format/period-words";
import { sentence } from "@/lib/format/phrase";
import { formatStatedPeriod } from "@/lib/format/stated-period";
import { causeWords } from "@/lib/format/verdict-words";
import { type Held, matchOf } from "./figure-lines";
import { claimWords, dutiableWords, measureWords, officialWords, reportedWords } from "./figure-words";

/** The head of a figure's page, computed: what the record makes of it, and what was claimed. */
export function figureFinding(held: Held): { title: string; subtitle: string } {
  const { figure, reconciliation } = held;
  const claim = claimWords(figure);
  const title = sentence(figure.value === null && !reconciliation.official ? claim : titleOf(held));
  const lead = title === claim ? "A statement in our own words." : `Reported, in our words: ${claim}.`;
  return { title, subtitle: [lead, besides(held)].filter(Boolean).join(" ") };
}

function titleOf({ figure, reconciliation }: Held): string {
  const { verdict, official, evidence } = reconciliation;
  const reported = reportedWords(figure);
  const measure = measureWords(figure);
  const stated = figure.stated_period === null ? "" : formatStatedPeriod(figure.stated_period);
  const match = matchOf(reconciliation);
  const day = evidence?.kind === "rate" ? formatDay(evidence.day) : "";
  switch (verdict) {
    case "agrees":
      return reported === null
        ? `${figure.claim}: the record agrees`
        : `${reported} agrees with the record: ${measure}, ${stated}`;
    case "agrees-with-another-period":
      return match
        ? `${reported} is ${measure} for ${formatLongPeriod(match.period)}, not for ${/^\d{4}$/.test(stated) ? "the year" : stated}`
        : figure.claim;
    case "agrees-with-another-vintage":
      return match && official
        ? `${reported} stood in the release of ${formatVintage(match.vintage ?? "")}; the newest has ${officialWords(official, figure)}`
        : figure.claim;
    case "agrees-with-another-basis":
      return `${reported} is ${measure} on another basis, ${stated}`;
    case "in-force":
      return capOf(reconciliation) === null
        ? `${reported} was ${measure} on ${day}`
        : `${reported} was the all-in US duty on ${dutiableWords(figure)} on ${day}, base included`;
    case "one-layer-of-several":
      return `${reported} on ${dutiableWords(figure)} was one layer of several on ${day}`;
    case "announced-only":
      return `${reported} on ${dutiableWords(figure)} was announced, not in force, on ${day}`;
    case "superseded":
      return `${reported} on ${dutiableWords(figure)} was no longer in force on ${day}`;
    case "differs":
      return official && reported !== null
        ? `${reported} was reported; the record has ${officialWords(official, figure)} for ${formatPeriod(official.period)}`
        : `${figure.claim}: the record differs`;
    case "no-counterpart":
      return figure.indicator === null || reported === null
        ? claimWords(figure)
        : `${reported} has no counterpart on file: ${causeWords[reconciliation.cause ?? "unexplained"]}`;
  }
}

/** What a reader should know at once besides: the newest value, the day a rate came or went, the nearest value. */
function besides({ figure, reconciliation }: Held): string | null {
  const { verdict, official, evidence } = reconciliation;
  if (evidence?.kind === "rate" && verdict !== "no-counterpart") return dutyWords(reconciliation, evidence.parts);
  if (!official) return null;
  const value = `${officialWords(official, figure)} for ${formatPeriod(official.period)}`;
  if (verdict === "agrees") return null;
  if (reconciliation.cause === "not-a-trade-or-tariff-figure")
    return evidence?.kind === "rate"
      ? `It names no rate; on ${formatDay(evidence.day)} the law added ${officialWords(official, figure)}.`
      : null;
  if (verdict === "no-counterpart") return `The nearest official value is ${value}.`;
  return `The record has ${value}${official.vintage ? ` in the newest release, of ${formatVintage(official.vintage)}` : ""}.`;
}

/** The all-in cap that stands for the duty of the day; null where none does. */
function capOf({ evidence }: Reconciliation): number | null {
  return evidence?.kind === "rate" ? (evidence.parts[0]?.all_in_cap ?? null) : null;
}

function dutyWords({ verdict }: Reconciliation, parts: readonly RatePart[]): string | null {
  const [part] = parts;
  if (!part?.match) return null;
  const { effective_from, effective_to } = part.match;
  if (verdict === "announced-only")
    return part.takes_effect === null
      ? "It never took effect."
      : `It took effect on ${formatDay(part.takes_effect)}${effective_to !== null && effective_to < addDays(part.takes_effect, 2) ? ", for a day" : ""}.`;
  if (effective_from === null) return null;
  const end = effective_to === null ? "on" : `to ${formatDay(effective_to)}`;
  return `In force from ${formatDay(effective_from)} ${end}.`;
}
