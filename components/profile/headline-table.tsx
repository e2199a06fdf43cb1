import { numeric, RuledTable } from "@/components/page/ruled-table";
import type { HeadlineCell } from "@/lib/charts/headline-cell";
import { formatPercent } from "@/lib/format/rate";
import styles from "./headline-table.module.css";
import { RateMark } from "./rate-mark";

export interface HeadlineRow {
  code: string;
  name: string;
  /** Page of the sector or partner. */
  href: string;
  /** Page that builds the duty up from its measures; null where there is none. */
  dutyHref: string | null;
  cell: HeadlineCell;
}

export interface HeadlineTableProps {
  caption: string;
  /** What a row is: `Sector`, `Partner`. */
  head: string;
  rows: readonly HeadlineRow[];
}

/** Headline rates, one line a sector or partner. Averages never stand in it. */
export function HeadlineTable({ caption, head, rows }: HeadlineTableProps) {
  return (
    <RuledTable
      caption={caption}
      columns={[
        { key: "name", label: head, width: "34%" },
        { key: "rate", label: "Added to the base", unit: "per cent", numeric: true, width: "22%" },
        { key: "part", label: "Up to, on a part", unit: "per cent, not in the sum", width: "44%" },
      ]}
    >
      {rows.map(({ code, name, href, dutyHref, cell }) => (
        <tr key={code}>
          <th scope="row">
            <a href={href}>{name}</a>
          </th>
          <td className={numeric}>
            {dutyHref === null ? (
              <RateMark cell={cell} />
            ) : (
              <a className={styles.duty} href={dutyHref} aria-label={`How the duty on ${name} is built`}>
                <RateMark cell={cell} />
              </a>
            )}
          </td>
          <td className={styles.part}>
            {cell.part && cell.part.rate > 0 && (
              <>
                +{formatPercent(cell.part.rate)} on {cell.part.name}
              </>
            )}
          </td>
        </tr>
      ))}
    </RuledTable>
  );
}
