import type { ReactNode } from "react";
import { AsideLine } from "@/components/page/aside-line";
import { LinkOut } from "@/components/page/link-out";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import styles from "./layer-table.module.css";

export interface LayerRow {
  key: string;
  tone: string;
  name: string;
  href: string | null;
  /** Condition, part of the value, what displaces a part: in words. */
  aside: string | null;
  instrument: string;
  url: string | null;
  heading: string;
  rate: string;
  share: string;
  force: string;
  points: string;
}

export interface LayerTableProps {
  caption: string;
  rows: readonly LayerRow[];
  /** Head of the column of shares: of the sector, or of the value. */
  shareHead: string;
  total: string;
  totalName: string;
}

/** The layers in force with their instruments; the points add up to the total under the double rule. */
export function LayerTable({ caption, rows, shareHead, total, totalName }: LayerTableProps) {
  const columns = [
    { key: "layer", label: "Layer", width: "26%" },
    { key: "instrument", label: "Instrument", width: "15%" },
    { key: "heading", label: "HTS heading", width: "13%" },
    { key: "rate", label: "Headline rate", numeric: true, width: "11%" },
    { key: "share", label: shareHead, numeric: true, width: "11%" },
    { key: "force", label: "In force", width: "15%" },
    { key: "points", label: "Points", numeric: true, width: "9%" },
  ];
  return (
    <div className={styles.layers}>
      <RuledTable caption={caption} columns={columns}>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <span className={styles.key} style={{ background: `var(--${row.tone})` }} />
              {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
              {row.aside !== null && <AsideLine>{row.aside}</AsideLine>}
            </th>
            <td>
              <Instrument words={row.instrument} url={row.url} />
            </td>
            <td className={styles.quiet}>{row.heading}</td>
            <td className={numeric}>{row.rate}</td>
            <td className={numeric}>{row.share}</td>
            <td className={styles.quiet}>{row.force}</td>
            <td className={`${numeric} ${styles.points}`}>{row.points}</td>
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row" colSpan={6}>
            {totalName}
          </th>
          <td className={numeric}>{total}</td>
        </tr>
      </RuledTable>
    </div>
  );
}

/** A legal instrument with a link to its text, where its address is on file. */
export function Instrument({ words, url }: { words: string; url: string | null }): ReactNode {
  return url === null ? words : <LinkOut href={url}>{words}</LinkOut>;
}
