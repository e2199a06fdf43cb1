import type { Column } from "@/lib/charts/column";
import { formatNumber } from "@/lib/format/number";
import { cellWords, columnDecimals, isNumeric } from "./cell-words";
import styles from "./data-table.module.css";
import { NoRows } from "./no-rows";
import { SortSign } from "./sort-sign";

/** Where a page of rows begins: the pager leads there. */
const rowsId = "rows";

type Cell = string | number | null;

export interface DataTableProps {
  caption: string;
  columns: readonly ({ key: string } & Column)[];
  /** The rows of this page, in order. */
  rows: readonly { [column: string]: Cell }[];
  /** All rows, for the count. */
  total: number;
  page: number;
  pages: number;
  sort: string | null;
  /** Address of the same table in another order or on another page; the order goes back to the first page. */
  href: (change: { sort?: string | null; page?: number }) => string;
  /** Address of the page of a row; its first cell is the link. */
  rowHref?: (row: { [column: string]: Cell }) => string;
}

/**
 * A table of points: rows of the server, sorted by links in the heads (so by keyboard, and without a script). Each
 * value is shown rounded and carries its exact value in `data`.
 */
export function DataTable({ caption, columns, rows, total, page, pages, sort, href, rowHref }: DataTableProps) {
  const decimals = columns.map(({ key, kind }) =>
    columnDecimals(
      kind,
      rows.map((row) => row[key] ?? null),
    ),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} id={rowsId} aria-label={caption} tabIndex={0} data-stay="">
        <table className={`${styles.table} ${rowHref ? styles.list : ""}`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sort={sort} href={href} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own and never move
              <tr key={at}>
                {columns.map((column, index) => (
                  <BodyCell
                    key={column.key}
                    column={column}
                    cell={row[column.key] ?? null}
                    decimals={decimals[index] ?? 0}
                    isHead={index === 0}
                    href={index === 0 ? rowHref?.(row) : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <NoRows total={total} page={page} pages={pages} first={href({ page: 1 })} />}
      <div className={styles.pages}>
        <span>
          {pages > 1 && page <= pages
            ? `Page ${page} of ${pages}, ${formatNumber(total, 0)} rows`
            : `${formatNumber(total, 0)} ${total === 1 ? "row" : "rows"}`}
        </span>
        {pages > 1 && (
          <nav aria-label="Pages of the table">
            {page > 1 && page <= pages && <a href={`${href({ page: page - 1 })}#${rowsId}`}>Page before</a>}
            {page < pages && <a href={`${href({ page: page + 1 })}#${rowsId}`}>Next page</a>}
          </nav>
        )}
      </div>
    </>
  );
}

function classOf(kind: Column["kind"]): string {
  if (isNumeric(kind)) return styles.number ?? "";
  return kind === "code" ? `${styles.text} ${styles.code}` : (styles.text ?? "");
}

function HeadCell({
  column,
  sort,
  href,
}: { column: { key: string } & Column } & Pick<DataTableProps, "sort" | "href">) {
  const { key, kind, label, unit } = column;
  const order = sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
  // Numbers begin with the largest, words with the first; a third step returns to the chart's own order.
  const first = isNumeric(kind) ? `-${key}` : key;
  const second = isNumeric(kind) ? key : `-${key}`;
  const next = sort === first ? second : sort === second ? null : first;
  return (
    <th scope="col" aria-sort={order} className={classOf(kind)} data-column={key}>
      <a className={styles.sort} href={href({ sort: next, page: 1 })}>
        {label}
        <span className={styles.sign}>
          <SortSign order={order} />
        </span>
      </a>
      {unit && <span className={styles.unit}>{unit}</span>}
    </th>
  );
}

function BodyCell({
  column,
  cell,
  decimals,
  isHead,
  href,
}: {
  column: Column;
  cell: Cell;
  decimals: number;
  isHead: boolean;
  href?: string;
}) {
  const words = cellWords(cell, column.kind, decimals);
  const long = typeof cell === "string" && cell.length > 40;
  const className = `${classOf(column.kind)} ${long ? styles.wordy : ""}`;
  const value = <data value={cell ?? ""}>{words}</data>;
  const content = href === undefined ? value : <a href={href}>{value}</a>;
  return isHead ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}
