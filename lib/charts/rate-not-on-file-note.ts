import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { importsNotOnFile } from "@/lib/domain/average-not-on-file";
import type { Day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { formatBillions } from "@/lib/format/money";

/**
 * What averages of a partner leave out as its rate is not on file (see average-not-on-file.ts): dollars of the imports
 * of 2024 on the day that has the most of them. `sector` null = all goods. Empty where everything is on file.
 */
export function rateNotOnFileNote(
  points: readonly { day: Day; partner: string }[],
  sector: string | null,
): readonly string[] {
  const partners = new Map(points.map(({ day, partner }) => [day, partner]));
  const left = [...partners].map(([day, partner]) => ({
    day,
    usd: importsNotOnFile(lawOnFile(), weightsOnFile(), partner, sector, day),
  }));
  const most = left.reduce((high, one) => (one.usd > high.usd ? one : high), { day: null as Day | null, usd: 0 });
  if (most.day === null) return [];
  return [
    `Too low on some days, most on ${formatDay(most.day)}: on ${formatBillions(most.usd)} billion dollars of the imports of 2024 (lines of the four-year review, 89 FR 76581) the Section 301 rate before the review is not on file and is left out.`,
  ];
}
