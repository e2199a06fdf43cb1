import { AsideLine } from "@/components/page/aside-line";
import { Folded } from "@/components/page/folded";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import styles from "./kept-out-table.module.css";
import { Instrument } from "./layer-table";

export interface KeptOutRow {
  key: string;
  name: string;
  href: string;
  rate: string;
  rule: string;
  /** `on 23.1% of the imports`, or null where it is the whole. */
  share: string | null;
  instrument: string;
  url: string | null;
}

/** The measures that reach such goods and are not owed, each with the rule that keeps it out. */
export function KeptOutTable({ caption, rows }: { caption: string; rows: readonly KeptOutRow[] }) {
  const [first, rest] = rows.length > most + 3 ? [rows.slice(0, most), rows.slice(most)] : [rows, []];
  return (
    <>
      <Rows caption={caption} rows={first} />
      {rest.length > 0 && (
        <Folded summary={`${rest.length} more, on smaller shares of the imports`}>
          <Rows caption={`${rest.length} more of the measures kept out`} rows={rest} />
        </Folded>
      )}
    </>
  );
}

/** Of an average dozens of rules keep something out of a sliver of the imports: those stand folded. */
const most = 12;

function Rows({ caption, rows }: { caption: string; rows: readonly KeptOutRow[] }) {
  const columns = [
    { key: "measure", label: "Measure", width: "28%" },
    { key: "rate", label: "Rate", numeric: true, width: "8%" },
    { key: "rule", label: "Rule", width: "46%" },
    { key: "instrument", label: "Instrument", width: "18%" },
  ];
  return (
    <div className={styles.kept}>
      <RuledTable caption={caption} columns={columns}>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <a href={row.href}>{row.name}</a>
            </th>
            <td className={numeric}>{row.rate}</td>
            <td>
              {row.rule}
              {row.share !== null && <AsideLine>{row.share}</AsideLine>}
            </td>
            <td>
              <Instrument words={row.instrument} url={row.url} />
            </td>
          </tr>
        ))}
      </RuledTable>
    </div>
  );
}
