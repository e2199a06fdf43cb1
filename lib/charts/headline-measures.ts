import type { PartialMeasure } from "@/lib/domain/headline-parts";
import type { Layer } from "@/lib/domain/stack";
import { onlyIf } from "@/lib/format/only-if";
import { formatPercent, formatRate } from "@/lib/format/rate";

/** The cell `layers` of a headline rate: `S301-FL-125 12.5%; …`. */
export function layersCell(layers: readonly Pick<Layer, "measure" | "rate">[]): string {
  return layers.map(({ measure, rate }) => `${measure.measure_id} ${formatRate(rate ?? 0)}`).join("; ");
}

type NamedPart = Pick<PartialMeasure, "measure" | "group" | "rate" | "is_cap" | "only">;

/** The cell `parts` of a headline rate: `adds 50 on annex-1a-steel (S232-ANNEX1A); adds 50 on quartz-surface, over the quota (…)`. */
export function partsCell(parts: readonly NamedPart[]): string {
  return parts
    .map(({ measure, group, rate, is_cap, only }) => {
      const owed = `${is_cap ? "cap" : "adds"} ${rate === null ? "?" : formatPercent(rate)}`;
      return `${owed} on ${group}${only === null ? "" : `, ${onlyIf[only]}`} (${measure.measure_id})`;
    })
    .join("; ");
}

/** One measure of such a cell: its rate in per cent (`?` = not on file), the part it reaches (null = the whole), and what goods of it. */
export interface NamedMeasure {
  measure_id: string;
  rate: string;
  group: string | null;
  only: string | null;
}

/** What these cells name, in their order: both of them joined, or one. */
export function namedMeasures(cells: string): NamedMeasure[] {
  return cells.split("; ").flatMap((text): NamedMeasure[] => {
    const part = /^(?:adds|cap) (\S+) on ([^\s,]+)(?:, (.+))? \((\S+)\)$/.exec(text);
    if (part) {
      const [, rate = "", group = "", only = null, measure_id = ""] = part;
      return [{ rate, group, only, measure_id }];
    }
    const layer = /^(\S+) (\S+)%$/.exec(text);
    return layer ? [{ rate: layer[2] as string, group: null, only: null, measure_id: layer[1] as string }] : [];
  });
}
