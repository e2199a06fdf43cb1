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
  const named = namedMeasures(cells);
  const alike = (one: NamedMeasure) => `${one.measure_id} ${one.rate} ${one.group !== null}`;
  return [...new Set(named.map(alike))].map((kind) => {
    const own = named.filter((one) => alike(one) === kind);
    const { measure_id, rate } = own[0] as NamedMeasure;
    const { event, kind_code } = measureRow({ measure_id });
    const owed = rate === "?" ? "a rate not on file" : `${kind_code === "all_in_cap" ? "cap " : "+"}${rate}%`;
    const parts = own.flatMap(({ group }) => (group === null ? [] : [scopeName(group)])).join("; ");
    return parts === "" ? `${owed}: ${measureLabel(event)}` : `${owed} on ${parts} (${measureLabel(event)})`;
  });
}
