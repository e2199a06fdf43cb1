import { numeric, RuledTable } from "@/components/page/ruled-table";
import type { RatePartRows } from "@/lib/extract/figure-rate-rows";
import styles from "./held-table.module.css";

const columns = [
  { key: "name", label: "Authority and instrument" },
  { key: "rate", label: "Rate", numeric: true },
  { key: "announced", label: "Announced" },
  { key: "inForce", label: "In force" },
  { key: "role", label: "Beside the claim" },
];

/** The law beside a claimed duty, partner by partner and scope by scope, in the order of days. */
export function RatePartTable({ part }: { part: RatePartRows }) {
  return (
    <div className={styles.part}>
      <h3>{part.head}</h3>
      <p className={styles.duty}>{part.duty}.</p>
      {part.rows.length > 0 && (
        <RuledTable caption={`Rates on file: ${part.head}`} columns={columns}>
          {part.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.href === null ? row.name : <a href={row.href}>{row.name}</a>}</th>
              <td className={numeric}>{row.rate}</td>
              <td className={styles.quiet}>{row.announced}</td>
              <td>{row.inForce}</td>
              <td>{row.role}</td>
            </tr>
          ))}
        </RuledTable>
      )}
    </div>
  );
}
