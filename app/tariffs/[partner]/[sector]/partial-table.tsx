import { LinkOut } from "@/components/page/link-out";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { scopeName } from "@/lib/charts/sectors";
import { measureName } from "@/lib/extract/measure-words";
import { measureRow } from "@/lib/extract/stack-duty";
import type { StackPage } from "@/lib/extract/stack-page";
import { onlyIf } from "@/lib/format/only-if";
import { formatRate } from "@/lib/format/rate";

/** Measures on a part of the sector: beside the headline, never in it. A group opens its own stack. */
export function PartialTable({ page: { partial, address, goods, view } }: { page: StackPage }) {
  const product = view.question.product.length > 0;
  const columns = [
    { key: "group", label: product ? "Part of these goods" : "Part of the sector" },
    { key: "measure", label: "Measure" },
    { key: "rate", label: "Rate", numeric: true },
    { key: "instrument", label: "Instrument" },
  ];
  return (
    <Section
      title={product ? "On a part of these goods" : "On a part of the sector"}
      subtitle="A rate with a plus is added to the base rate, a cap holds it. Not in the sum above: a group opens what it pays in all."
    >
      <RuledTable caption={`Measures on a part of ${goods}`} columns={columns}>
        {partial.map(({ measure, group, rate, is_cap, only }) => {
          const row = measureRow(measure);
          return (
            <tr key={`${row.measure_id} ${group}`}>
              <th scope="row">
                <a
                  href={address({
                    product: [group],
                    basis: "headline",
                    claims: [...view.question.claims, ...(only === null ? [] : [only])],
                  })}
                >
                  {scopeName(group)}
                </a>
                {only !== null && `, ${onlyIf[only]}`}
              </th>
              <td>
                <a href={`/measures/${row.measure_id}`}>{measureName(row)}</a>
              </td>
              <td className={numeric}>
                {rate === null ? "not on file" : `${is_cap ? "cap " : "+"}${formatRate(rate)}`}
              </td>
              <td>
                {row.source_url === null ? (
                  row.legal_instrument
                ) : (
                  <LinkOut href={row.source_url}>{row.legal_instrument}</LinkOut>
                )}
              </td>
            </tr>
          );
        })}
      </RuledTable>
    </Section>
  );
}
