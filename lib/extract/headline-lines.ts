import { namedMeasures } from "@/lib/charts/headline-measures";
import { scopeName } from "@/lib/charts/sectors";
import { measureLabel } from "@/lib/format/measure-label";
import { measureRow } from "./stack-duty";

/**
 * The measures behind a headline rate in words, one a line: `+20%: China fentanyl 20%`, or `+50% on a part: Metals Annex
 * I-A: steel (Metals annex restructuring: Annex I-A)`. `cells` = the chart's `layers` and `parts`, joined by `; `.
 */
export function headlineLines(cells: string): string[] {
  return namedMeasures(cells).map(({ measure_id, rate, group }) => {
    const { event, kind_code } = measureRow({ measure_id });
    const owed = rate === "?" ? "rate not on file" : `${kind_code === "all_in_cap" ? "cap " : "+"}${rate}%`;
    const label = measureLabel(event);
    return group === null ? `${owed}: ${label}` : `${owed} on a part: ${scopeName(group)} (${label})`;
  });
}
