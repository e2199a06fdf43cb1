import { numeric, RuledTable } from "@/components/page/ruled-table";
import type { RatePartRows } from "@/lib/extract/figure-rate-rows";
import styles from "./held-table.module.css";

const columns = [
  { key: "name", label: "Authority and instrument", width: "38%" },
  { key: "rate", label: "Rate", numeric: true, width: "10%" },
  { key: "announced", label: "Announced", width: "14%" },
  { key: "inForce", label: "In force", width: "22%" },
  { key: "role", label: "Beside the claim", width: "16%" },
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
