import { Spoken } from "@/components/page/spoken";
import type { HeadlineCell } from "@/lib/charts/headline-cell";
import { partOwed } from "@/lib/format/part-rate";
import styles from "./headline-table.module.css";
import { RateMark } from "./rate-mark";

export interface HeadlineRow {
  code: string;
  name: string;
  /** Page of the sector or partner. */
  href: string;
  /** Page that builds the duty up from its measures. */
  dutyHref: string;
  cell: HeadlineCell;
}

export interface HeadlineTableProps {
  caption: string;
  /** What a row is: `Sector`, `Partner`. */
  head: string;
  rows: readonly HeadlineRow[];
}

/** Headline rates, one line a sector or partner; on phones the part stands under the name. Averages never stand in it. */
export function HeadlineTable({ caption, head, rows }: HeadlineTableProps) {
  return (
    <table className={styles.table}>
      <caption>
        <Spoken>{caption}</Spoken>
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={styles.rate}>
            Added to the base
            <span className={styles.unit}>per cent</span>
          </th>
          <th scope="col" className={styles.part}>
            Up to, on a part
            <span className={styles.unit}>per cent, not in the sum; a cap includes the base</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, href, dutyHref, cell }) => (
          <tr key={code}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td className={styles.rate}>
              <a className={styles.duty} href={dutyHref}>
                <RateMark cell={cell} />
                <Spoken>{`: how the duty on ${name} is built`}</Spoken>
              </a>
            </td>
            <td className={styles.part}>{cell.parts.map(partOwed).join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
