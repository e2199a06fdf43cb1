import { RuledTable } from "@/components/page/ruled-table";
import type { TariffMeasureRow } from "@/lib/data/schema/us-tariff-measures";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDay } from "@/lib/format/date";
import { formatRate } from "@/lib/format/rate";

/** Measures with power, goods, rate and first day; each opens its page. */
export function MeasureTable({ caption, measures }: { caption: string; measures: readonly TariffMeasureRow[] }) {
  return (
    <RuledTable
      caption={caption}
      columns={[
        { key: "measure", label: "Measure", width: "34%" },
        { key: "authority", label: "Power", width: "16%" },
        { key: "goods", label: "Goods", width: "24%" },
        { key: "rate", label: "Rate", width: "13%" },
        { key: "since", label: "In force since", width: "13%" },
      ]}
    >
      {measures.map((measure) => (
        <tr key={measure.measure_id}>
          <th scope="row">
            <a href={`/measures/${measure.measure_id}`}>{measure.event}</a>
          </th>
          <td>{authorityNames[measure.authority]}</td>
          <td>{goodsWords(measure.sector_scope)}</td>
          <td>{rateWords(measure)}</td>
          <td>{measure.effective_from && formatShortDay(measure.effective_from)}</td>
        </tr>
      ))}
    </RuledTable>
  );
}

/** `steel;aluminum` → `steel; aluminum`: a line may break after the semicolon. */
function goodsWords(scope: string): string {
  return scope.replaceAll(";", "; ").replaceAll("-", " ");
}

function rateWords({ rate, kind_code }: TariffMeasureRow): string {
  if (kind_code === "exempt") return "exempt";
  if (rate === null) return kind_code === "base" || kind_code === "replace" ? "by tariff line" : "no rate on file";
  return kind_code === "all_in_cap" ? `cap ${formatRate(rate)}` : formatRate(rate);
}
