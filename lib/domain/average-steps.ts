import { type AverageOptions, partnerAverages } from "./average";
import type { AverageDuty } from "./average-sum";
import type { AverageWeights } from "./average-weights";
import type { Law } from "./law";
import { addDays, type Day } from "./period";
import { lawChanges } from "./tariff-schedule";

/** A span of days on which the law for a partner stands still, first and last day included. */
export interface AverageStep {
  from: Day;
  until: Day;
  duty: AverageDuty;
}

/**
 * The average of a partner, or of one of its sectors, from change to change, for a chart over time. `until` is cut at the
 * horizon. Empty for a partner, or a sector of it, without imports in 2024.
 */
export function averageSteps(
  law: Law,
  weights: AverageWeights,
  partner: string,
  sector: string | null,
  from: Day,
  until: Day,
  options: AverageOptions = {},
): AverageStep[] {
  const last = until < law.horizon ? until : law.horizon;
  if (from > last) return [];
  const changes = lawChanges(law, { partner }).map(({ day }) => day);
  const starts = [from, ...changes.filter((day) => day > from && day <= last)];
  return starts.flatMap((start, index) => {
    const averages = partnerAverages(law, weights, partner, start, { ...options, sector: sector ?? undefined });
    const duty = sector === null ? averages : averages?.by_sector.get(sector);
    if (!duty) return [];
    const next = starts[index + 1];
    return [{ from: start, until: next === undefined ? last : addDays(next, -1), duty }];
  });
}
