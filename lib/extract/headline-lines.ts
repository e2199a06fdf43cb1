import { group } from "d3-array";
import { type NamedMeasure, namedMeasures } from "@/lib/charts/headline-measures";
import { scopeName } from "@/lib/charts/sectors";
import { measureLabel } from "@/lib/format/measure-label";
import { measureRow } from "./stack-duty";

/**
 * The measures behind a headline rate in words, one a line: `+20%: China fentanyl 20%`; on parts `+50% on Metals Annex
 * I-A: steel; Metals Annex I-A: aluminium (Metals annex restructuring: Annex I-A)`. `cells` = the chart's `layers` and
 * `parts`, joined by `; `.
 */
export function headlineLines(cells: string): string[] {
  const kinds = group(
    namedMeasures(cells),
    ({ measure_id, rate, group, only }) => `${measure_id} ${rate} ${group !== null} ${only}`,
  );
  return [...kinds.values()].map((own) => {
    const { measure_id, rate, only } = own[0] as NamedMeasure;
    const { kind_code } = measureRow({ measure_id });
    const owed = rate === "?" ? "a rate not on file" : `${kind_code === "all_in_cap" ? "cap " : "+"}${rate}%`;
    const parts = own.flatMap(({ group }) => (group === null ? [] : [scopeName(group)])).join("; ");
    const which = only === null ? parts : `${parts}, ${only}`;
    return parts === "" ? `${owed}: ${labelOf(measure_id)}` : `${owed} on ${which} (${labelOf(measure_id)})`;
  });
}

/** A heat map names the same few measures in four hundred cells. */
function labelOf(measure_id: string): string {
  const known = labels.get(measure_id) ?? measureLabel(measureRow({ measure_id }).event);
  labels.set(measure_id, known);
  return known;
}
const labels = new Map<string, string>();
