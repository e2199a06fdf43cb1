import { horizon } from "@/lib/charts/law";
import { formatDay } from "@/lib/format/date";
import { formatShare } from "@/lib/format/rate";
import { shareWords } from "./stack-duty";
import type { StackPage } from "./stack-page";
import { inDays } from "./stack-rows";

/** What must be said before the figures are read. */
export function stackNotes({ view, duty, partner, partial }: StackPage): string[] {
  const { question } = view;
  const notes: string[] = [];
  if (duty === null)
    return [
      `No imports from ${partner} in 2024 are on file for these goods, so that there is nothing to weigh an average with. The headline rate says what the law writes.`,
    ];
  if (duty.beyond_horizon)
    notes.push(
      `The law is known to ${formatDay(horizon())}. For a later day the measures still in force or scheduled are listed, and no total is given.`,
    );
  const missing = [duty.base.gap, ...duty.layers.map(({ gap }) => gap)].filter((gap) => gap !== null).map(inDays);
  if (!duty.beyond_horizon && duty.total === null && missing.length > 0)
    notes.push(
      `Not on file: ${[...new Set(missing)].map((gap) => gap.replace(/ (is )?not on file$/, "")).join("; ")}. No total is given, never a guess.`,
    );
  if (question.product.length > 0 && partial.length > 0)
    notes.push(
      "Some of these goods are on other lists as well and pay what stands under “On a part of these goods”: the total here is for the rest.",
    );
  if (duty.average?.taken_from === "EUU")
    notes.push("An estimate: the EU’s cells stand in for this member’s, chapter by chapter, at its own imports.");
  if (duty.average?.taken_from === "REST")
    notes.push(
      "An estimate: the mix of the small partners together stands in, chapter by chapter, at this partner’s own imports. A partner with an odd mix can be off by several points.",
    );
  if (duty.average && question.sector === null && duty.average.outside_share > 0.0005)
    notes.push(
      `Chapters 98 and 99 (returned goods, low value), ${formatShare(duty.average.outside_share)}% of the imports, are in no average.`,
    );
  if (duty.average && duty.average.not_on_file_share > 0)
    notes.push(
      `Too low: on ${shareWords(duty.average.not_on_file_share)} of these imports (lines of the four-year review, 89 FR 76581) the Section 301 rate before the review is not on file and is left out.`,
    );
  if (duty.layers.some(({ measure }) => measure.kind_code === "trq_in_quota") && question.basis === "headline")
    notes.push(
      "A quota: the rate within it is shown. Over the quota another rate applies: choose “goods over the quota”.",
    );
  return notes;
}
