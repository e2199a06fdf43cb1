import { RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { horizon } from "@/lib/charts/law";
import type { TariffMeasureRow } from "@/lib/data/schema/us-tariff-measures";
import { forceWords, measureName, rateWords } from "@/lib/extract/measure-words";

/** Measures that stand in one relation to the page's own; nothing where there is none. */
export function RelationTable({
  title,
  subtitle,
  rows,
}: {
  title: string;
  subtitle: string;
  rows: readonly TariffMeasureRow[];
}) {
  if (rows.length === 0) return null;
  const columns = [
    { key: "measure", label: "Measure", width: "46%" },
    { key: "rate", label: "Rate", width: "22%" },
    { key: "force", label: "In force", width: "22%" },
    { key: "id", label: "Id", width: "10%" },
  ];
  return (
    <Section title={title} subtitle={subtitle}>
      <RuledTable caption={title} columns={columns}>
        {rows.map((row) => (
          <tr key={row.measure_id}>
            <th scope="row">
              <a href={`/measures/${row.measure_id}`}>{measureName(row)}</a>
            </th>
            <td>{rateWords(row)}</td>
            <td>{forceWords(row, horizon())}</td>
            <td>
              <code>{row.measure_id}</code>
            </td>
          </tr>
        ))}
      </RuledTable>
    </Section>
  );
}
