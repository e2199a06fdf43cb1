import type { PartialMeasure } from "@/lib/domain/headline";
import type { Layer } from "@/lib/domain/stack";
import { formatPercent, formatRate } from "@/lib/format/rate";

/** The cell `layers` of a headline rate: `S301-FL-125 12.5%; …`. */
export function layersCell(layers: readonly Pick<Layer, "measure" | "rate">[]): string {
  return layers.map(({ measure, rate }) => `${measure.measure_id} ${formatRate(rate ?? 0)}`).join("; ");
}

/** The cell `parts` of a headline rate: `adds 50 on annex-1a-steel (S232-ANNEX1A); cap 15 on …`. */
export function partsCell(parts: readonly Pick<PartialMeasure, "measure" | "group" | "rate" | "is_cap">[]): string {
  return parts
    .map(
      ({ measure, group, rate, is_cap }) =>
        `${is_cap ? "cap " : "adds "}${rate === null ? "?" : formatPercent(rate)} on ${group} (${measure.measure_id})`,
    )
    .join("; ");
}

/** One measure of such a cell: its rate in per cent (`?` = not on file), and the part it reaches (null = the whole). */
export interface NamedMeasure {
  measure_id: string;
  rate: string;
  group: string | null;
}

/** What these cells name, in their order: both of them joined, or one. */
export function namedMeasures(cells: string): NamedMeasure[] {
  return cells.split("; ").flatMap((text): NamedMeasure[] => {
    const part = /^(?:adds|cap) (\S+) on (\S+) \((\S+)\)$/.exec(text);
    if (part) return [{ rate: part[1] as string, group: part[2] as string, measure_id: part[3] as string }];
    const layer = /^(\S+) (\S+)%$/.exec(text);
    return layer ? [{ rate: layer[2] as string, group: null, measure_id: layer[1] as string }] : [];
  });
}
