import { AsideLine } from "@/components/page/aside-line";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { gapReasons } from "@/lib/charts/catalogue/statutory-and-collected";
import type { StackPage } from "@/lib/extract/stack-page";
import { formatShare } from "@/lib/format/rate";
import styles from "./collected.module.css";

/** What the law wrote on average beside what was collected in the same period, and why the two differ. */
export function Collected({ page: { collected, partner } }: { page: StackPage }) {
  const columns = [
    { key: "goods", label: "Goods" },
    { key: "period", label: "Period" },
    { key: "statutory", label: "Statutory average", unit: "per cent", numeric: true },
    { key: "collected", label: "Collected", unit: "per cent", numeric: true },
    { key: "source", label: "Collected from" },
  ];
  const words = (rate: number | null) => (rate === null ? "–" : formatShare(rate));
  return (
    <Section
      title="Statutory beside collected"
      subtitle="The average statutory duty over the days of the period, and calculated duties divided by imports for consumption."
    >
      <RuledTable caption={`Statutory and collected duty on goods from ${partner}`} columns={columns}>
        {collected.map((row) => (
          <tr key={`${row.goods} ${row.period}`}>
            <th scope="row">{row.goods}</th>
            <td>{row.period}</td>
            <td className={numeric}>{words(row.statutory)}</td>
            <td className={numeric}>{words(row.collected)}</td>
            <td>
              {row.sample ? "a sample of tariff lines" : "all entries of the year"}
              {row.gap !== null && <AsideLine>{row.gap}</AsideLine>}
            </td>
          </tr>
        ))}
      </RuledTable>
      <ul className={styles.reasons}>
        {gapReasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Section>
  );
}
