import { RuledTable } from "@/components/page/ruled-table";
import type { TariffMeasureRow } from "@/lib/data/schema/us-tariff-measures";
import { goodsWords, rateWords } from "@/lib/extract/measure-words";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDay } from "@/lib/format/date";

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
          <td>{goodsWords(measure)}</td>
          <td>{rateWords(measure)}</td>
          <td>{measure.effective_from && formatShortDay(measure.effective_from)}</td>
        </tr>
      ))}
    </RuledTable>
  );
}
