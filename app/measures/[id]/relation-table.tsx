import { Folded } from "@/components/page/folded";
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
  const [first, rest] = rows.length > most + 3 ? [rows.slice(0, most), rows.slice(most)] : [rows, []];
  return (
    <Section title={title} subtitle={subtitle}>
      <Rows caption={title} rows={first} />
      {rest.length > 0 && (
        <Folded summary={`${rest.length} more`}>
          <Rows caption={`${rest.length} more measures of this relation`} rows={rest} />
        </Folded>
      )}
    </Section>
  );
}

/** A measure on all goods meets the rates of sixty partners one by one: those stand folded. */
const most = 20;

function Rows({ caption, rows }: { caption: string; rows: readonly TariffMeasureRow[] }) {
  const columns = [
    { key: "measure", label: "Measure", width: "40%" },
    { key: "rate", label: "Rate", width: "22%" },
    { key: "force", label: "In force", width: "21%" },
    { key: "id", label: "Id", width: "17%" },
  ];
  return (
    <RuledTable caption={caption} columns={columns}>
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
  );
}
