import { Folded } from "@/components/page/folded";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import type { Verdict } from "@/lib/domain/verdict";
import type { HeldRow } from "@/lib/extract/figure-held-rows";
import styles from "./held-table.module.css";
import { VerdictMark } from "./verdict-mark";

const columns = [
  { key: "period", label: "Period", width: "20%" },
  { key: "kind", label: "Kind", width: "14%" },
  { key: "vintage", label: "Release", width: "16%" },
  { key: "official", label: "Official", unit: "$\u00a0bn", numeric: true, width: "10%" },
  { key: "difference", label: "Reported less official", numeric: true, width: "16%" },
  { key: "verdict", label: "Verdict", width: "24%" },
];

/** The values a figure was held against; what fits carries the verdict. The other windows tried stand folded. */
export function HeldTable({ shown, rest, verdict }: { shown: HeldRow[]; rest: HeldRow[]; verdict: Verdict }) {
  return (
    <>
      <RuledTable caption="Periods and releases held against the figure" columns={columns}>
        <Rows rows={shown} verdict={verdict} />
      </RuledTable>
      {rest.length > 0 && (
        <Folded summary={`${rest.length} more values tried, none fits`}>
          <RuledTable caption="Other windows tried" columns={columns}>
            <Rows rows={rest} verdict={verdict} />
          </RuledTable>
        </Folded>
      )}
    </>
  );
}

function Rows({ rows, verdict }: { rows: HeldRow[]; verdict: Verdict }) {
  return rows.map((row) => (
    <tr key={row.key}>
      <th scope="row">{row.period}</th>
      <td className={styles.quiet}>{row.kind}</td>
      <td className={styles.quiet}>{row.vintage}</td>
      <td className={numeric}>{row.official}</td>
      <td className={numeric}>{row.difference ?? "other money"}</td>
      <td>{row.fits ? <VerdictMark verdict={verdict} /> : null}</td>
    </tr>
  ));
}
