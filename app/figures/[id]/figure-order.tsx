import { numeric, RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import type { Held } from "@/lib/extract/figure-lines";
import { placeName } from "@/lib/extract/figure-words";
import { formatBillions } from "@/lib/format/money";
import { formatPeriod, formatVintage } from "@/lib/format/period-words";

const columns = [
  { key: "partner", label: "Partner" },
  { key: "period", label: "Period" },
  { key: "vintage", label: "Release" },
  { key: "official", label: "Official", unit: "$\u00a0bn", numeric: true },
];

/** For a stated order of partners: their official values, largest first. */
export function FigureOrder({ held: { reconciliation } }: { held: Held }) {
  const { evidence } = reconciliation;
  if (evidence?.kind !== "order" || evidence.order.length === 0) return null;
  return (
    <Section title="The order in the record">
      <RuledTable caption="Official values, largest first" columns={columns}>
        {evidence.order.map(({ partner, period, vintage, value }) => (
          <tr key={partner}>
            <th scope="row">{placeName(partner)}</th>
            <td>{formatPeriod(period)}</td>
            <td>{vintage && formatVintage(vintage)}</td>
            <td className={numeric}>{formatBillions(value, 3)}</td>
          </tr>
        ))}
      </RuledTable>
    </Section>
  );
}
