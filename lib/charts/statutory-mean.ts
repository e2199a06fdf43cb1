import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { overallAverages } from "@/lib/domain/average";
import { averageSteps } from "@/lib/domain/average-steps";
import { addDays, type Day, dayIndex } from "@/lib/domain/period";

const known = new Map<string, number | null>();

/**
 * Mean of the average statutory duty over the days of a period, both ends included, a fraction; WLD = all partners. Null
 * where a day of it lacks a total or the period reaches beyond the horizon. Kept once worked out: the world takes a while.
 */
export function statutoryMean(partner: string, sector: string | null, from: Day, until: Day): number | null {
  const key = [partner, sector, from, until].join();
  let mean = known.get(key);
  if (mean === undefined) {
    mean = until > lawOnFile().horizon ? null : meanOf(spansOf(partner, sector, from, until));
    if (known.size < 2000) known.set(key, mean);
  }
  return mean;
}

interface Span {
  from: Day;
  until: Day;
  total: number | null;
}

function spansOf(partner: string, sector: string | null, from: Day, until: Day): Span[] {
  const law = lawOnFile();
  if (partner !== "WLD")
    return averageSteps(law, weightsOnFile(), partner, sector, from, until).map((step) => ({
      from: step.from,
      until: step.until,
      total: step.duty.total,
    }));
  const starts = [from, ...law.changeDays.filter((day) => day > from && day <= until)];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    const averages = overallAverages(law, weightsOnFile(), start);
    const duty = sector === null ? averages : averages.by_sector.get(sector);
    return { from: start, until: next === undefined ? until : addDays(next, -1), total: duty?.total ?? null };
  });
}

function meanOf(spans: readonly Span[]): number | null {
  let days = 0;
  let sum = 0;
  for (const { from, until, total } of spans) {
    if (total === null) return null;
    const length = dayIndex(until) - dayIndex(from) + 1;
    days += length;
    sum += length * total;
  }
  return days === 0 ? null : sum / days;
}
