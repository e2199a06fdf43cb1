import { SortSign } from "@/components/table/sort-sign";
import type { LedgerRow } from "@/lib/extract/ledger-row";
import { AlignedNumber } from "./aligned-number";
import styles from "./ledger-table.module.css";
import { PassageLink } from "./passage-link";
import { VerdictMark } from "./verdict-mark";

export interface LedgerTableProps {
  caption: string;
  rows: readonly LedgerRow[];
  sort: string | null;
  sortHref: (column: string) => string;
}

/** Reported beside official, verdict first: a table on wide screens, a list of cards on phones. */
export function LedgerTable({ caption, rows, sort, sortHref }: LedgerTableProps) {
  const head = { sort, sortHref };
  return (
    <table className={styles.table} data-stay="ledger">
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <Head {...head} column="verdict" label="Verdict" className={styles.verdict} />
          <Head {...head} column="claim" label="Figure" under="period or day stated" />
          <Head {...head} column="reported_value" label="Reported" className={styles.number} />
          <Head {...head} column="official_value" label="Official" className={styles.number} />
          <Head {...head} column="difference_value" label="Difference" className={styles.number} />
          <th scope="col" className={styles.unit}>
            Unit
          </th>
          <Head {...head} column="publisher" label="Source" className={styles.source} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row }: { row: LedgerRow }) {
  const { source } = row;
  return (
    <tr>
      <td className={styles.verdict}>
        <VerdictMark verdict={row.verdict} detail={row.detail} />
      </td>
      <th scope="row" className={styles.claim}>
        <a href={row.href}>{row.claim}</a>
        {row.when !== null && <span className={styles.when}>{row.when}</span>}
      </th>
      <td className={`${styles.number} ${styles.reported}`} data-label="Reported">
        {row.reported === null ? <None /> : <AlignedNumber>{row.reported}</AlignedNumber>}
        <span className={styles.beside}> {row.unit}</span>
      </td>
      <td className={`${styles.number} ${row.nearest ? styles.nearest : ""}`} data-label="Official">
        {row.official === null ? <None /> : <AlignedNumber bracketed={row.nearest}>{row.official}</AlignedNumber>}
      </td>
      <td className={styles.number} data-label="Difference">
        {row.difference === null ? <None /> : <AlignedNumber>{row.difference}</AlignedNumber>}
      </td>
      <td className={styles.unit}>{row.unit}</td>
      <td className={styles.source}>
        <PassageLink
          name={source.name}
          line={source.line}
          href={source.href}
          why={source.label}
          rel={source.rel?.includes("nofollow") ? "nofollow" : undefined}
          page={`/sources/${source.source_id}`}
        />
        <span className={styles.when}>{row.published}</span>
      </td>
    </tr>
  );
}

function None() {
  return <span className={styles.none}>none</span>;
}

function Head({
  column,
  label,
  under,
  className,
  sort,
  sortHref,
}: {
  column: string;
  label: string;
  under?: string;
  className?: string;
} & Pick<LedgerTableProps, "sort" | "sortHref">) {
  const order = sort === column ? "ascending" : sort === `-${column}` ? "descending" : undefined;
  return (
    <th scope="col" className={className} aria-sort={order}>
      <a className={styles.sort} href={sortHref(column)}>
        {label}
        {order && <SortSign order={order} />}
      </a>
      {under && <span className={styles.under}>{under}</span>}
    </th>
  );
}
