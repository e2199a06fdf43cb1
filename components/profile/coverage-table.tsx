import { numeric, RuledTable } from "@/components/page/ruled-table";
import { formatBillions } from "@/lib/format/money";
import { formatShare } from "@/lib/format/rate";
import styles from "./coverage-table.module.css";

export interface CoverageTableProps {
  /** Shares are fractions, dollars whole. */
  rows: readonly { code: string; name: string; share: number; covered_usd: number }[];
}

/** Lists that reach a part of a sector, each with a bar of its share. No total: they overlap. */
export function CoverageTable({ rows }: CoverageTableProps) {
  return (
    <RuledTable
      caption="Share of the sector’s imports of 2024 on each list"
      columns={[
        { key: "name", label: "List", width: "46%" },
        { key: "share", label: "Share", unit: "per cent", numeric: true, width: "12%" },
        { key: "usd", label: "Imports", unit: "billion dollars", numeric: true, width: "16%" },
        { key: "bar", label: "Share of the sector", width: "26%" },
      ]}
    >
      {rows.map(({ code, name, share, covered_usd }) => (
        <tr key={code}>
          <th scope="row">{name}</th>
          <td className={numeric}>{formatShare(share)}</td>
          <td className={numeric}>{formatBillions(covered_usd, 1)}</td>
          <td>
            <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
          </td>
        </tr>
      ))}
    </RuledTable>
  );
}
