import type { Column } from "@/lib/charts/column";
import { formatNumber } from "@/lib/format/number";
import { cellWords, columnDecimals, isNumeric } from "./cell-words";
import styles from "./data-table.module.css";
import { NoRows } from "./no-rows";
import { SortSign } from "./sort-sign";
import { type PackedCell, TableRows } from "./table-rows";

/** More columns than this have no room on a sheet for words on one line. */
const mostWhole = 10;

type Cell = string | number | null;

export interface DataTableProps {
  /** Where a page of rows begins: the pager leads there. Each table of a page has its own; `rows` where there is one. */
  id?: string;
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
  /** Columns that say the same in all rows: on paper they are said once, above the table. */
  constant?: readonly string[];
}

/**
 * A table of points: rows of the server, sorted by links in the heads (so by keyboard, and without a script). Each
 * value is shown rounded and carries its exact value in `data-cell`.
 */
export function DataTable(props: DataTableProps) {
  const { id = "rows", caption, columns, rows, total, page, pages, sort, href, rowHref, constant = [] } = props;
  const decimals = columns.map(({ key, kind }) =>
    columnDecimals(
      kind,
      rows.map((row) => row[key] ?? null),
    ),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} id={id} aria-label={caption} tabIndex={0} data-stay="">
        <table
          className={classes(
            styles.table,
            rowHref && styles.list,
            columns.length - constant.length > mostWhole && styles.many,
          )}
        >
          <caption>
            {caption}
            {rows[0] && constant.length > 0 && (
              <span className={styles.once}>. {constantWords(rows[0], columns, constant)}</span>
            )}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell
                  key={column.key}
                  column={column}
                  sort={sort}
                  href={href}
                  same={constant.includes(column.key)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <TableRows {...packedRows(props, decimals)} />
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
            {page > 1 && page <= pages && <a href={`${href({ page: page - 1 })}#${id}`}>Page before</a>}
            {page < pages && <a href={`${href({ page: page + 1 })}#${id}`}>Next page</a>}
          </nav>
        )}
      </div>
    </>
  );
}

/** `The same in every row: Day 10 Oct 2026, Source us-tariff-measures.` */
function constantWords(
  row: { [column: string]: Cell },
  columns: DataTableProps["columns"],
  constant: readonly string[],
): string {
  const words = columns
    .filter(({ key }) => constant.includes(key))
    .map(({ key, label, kind, unit }) => {
      const cell = row[key] ?? null;
      return [label, cellWords(cell, kind, columnDecimals(kind, [cell])), cell !== null && unit]
        .filter(Boolean)
        .join(" ");
    });
  return `The same in every row: ${words.join(", ")}.`;
}

/** Not to be parted over two lines of a narrow column: a date, a code, a code with its rate. */
function isWhole(words: string, kind: Column["kind"]): boolean {
  return kind === "day" || kind === "month" || words.length <= 20;
}

function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

function classOf(kind: Column["kind"]): string {
  if (isNumeric(kind)) return styles.number ?? "";
  if (kind === "day" || kind === "month") return `${styles.text} ${styles.date}`;
  return kind === "code" ? `${styles.text} ${styles.code}` : (styles.text ?? "");
}

function HeadCell({
  column,
  sort,
  href,
  same,
}: { column: { key: string } & Column; same: boolean } & Pick<DataTableProps, "sort" | "href">) {
  const { key, kind, label, unit } = column;
  const order = sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
  // Numbers begin with the largest, words with the first; a third step returns to the chart's own order.
  const first = isNumeric(kind) ? `-${key}` : key;
  const second = isNumeric(kind) ? key : `-${key}`;
  const next = sort === first ? second : sort === second ? null : first;
  return (
    <th scope="col" aria-sort={order} className={classes(classOf(kind), same && styles.same)} data-column={key}>
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

/** The rows as what the browser draws them from: most cells share one of a few classes. */
function packedRows({ columns, rows, rowHref, constant = [] }: DataTableProps, decimals: readonly number[]) {
  const places = new Map<string, number>();
  const placeOf = (name: string) => places.get(name) ?? places.set(name, places.size).size - 1;
  const pack = (column: { key: string } & Column, cell: Cell, digits: number): PackedCell => {
    const words = cellWords(cell, column.kind, digits);
    const place = placeOf(
      classes(
        classOf(column.kind),
        typeof cell === "string" && cell.length > 40 && styles.wordy,
        isWhole(words, column.kind) && styles.whole,
        /\S{21}/.test(words) && styles.endless,
        constant.includes(column.key) && styles.same,
      ),
    );
    return words === String(cell ?? "") ? [place, words] : [place, cell ?? "", words];
  };
  return {
    rows: rows.map((row) => columns.map((column, at) => pack(column, row[column.key] ?? null, decimals[at] ?? 0))),
    classNames: [...places.keys()],
    links: rowHref && rows.map(rowHref),
  };
}
