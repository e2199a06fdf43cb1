import { AsideLine } from "@/components/page/aside-line";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { collectedReasons } from "@/lib/extract/stack-collected";
import type { StackPage } from "@/lib/extract/stack-page";
import { formatShare } from "@/lib/format/rate";
import styles from "./collected.module.css";

/** What the law wrote on average beside what was collected in the same period, and why the two differ. */
export function Collected({ page: { collected, partner } }: { page: StackPage }) {
  const columns = [
    { key: "goods", label: "Goods" },
    { key: "period", label: "Period, and collected from" },
    { key: "statutory", label: "Statutory", unit: "per cent", numeric: true },
    { key: "collected", label: "Collected", unit: "per cent", numeric: true },
  ];
  const words = (rate: number | null) => (rate === null ? "–" : formatShare(rate));
  return (
    <Section
      title="Statutory beside collected"
      subtitle="The average statutory duty over the days of the period, preferences as claimed, and calculated duties divided by imports for consumption."
    >
      <RuledTable caption={`Statutory and collected duty on goods from ${partner}`} columns={columns}>
        {collected.map((row) => (
          <tr key={`${row.goods} ${row.period}`}>
            <th scope="row">{row.goods}</th>
            <td>
              {row.period}
              <AsideLine>{row.gap ?? (row.sample ? "a sample of tariff lines" : "all entries")}</AsideLine>
            </td>
            <td className={numeric}>{words(row.statutory)}</td>
            <td className={numeric}>{words(row.collected)}</td>
          </tr>
        ))}
      </RuledTable>
      <ul className={styles.reasons}>
        {collectedReasons(collected).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Section>
  );
}
