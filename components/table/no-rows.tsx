import styles from "./data-table.module.css";

export interface NoRowsProps {
  /** Rows that the filters leave, on all pages. */
  total: number;
  page: number;
  pages: number;
  /** Address of the first page. */
  first: string;
}

/** In the place of rows: why there are none, and where there are. */
export function NoRows({ total, page, pages, first }: NoRowsProps) {
  return (
    <p className={styles.none}>
      {total === 0 ? (
        "No row fits these filters; each can be taken off above."
      ) : (
        <>
          There is no page {page}: the table has {pages === 1 ? "one page" : `${pages} pages`}.{" "}
          <a href={first}>Show the first</a>
        </>
      )}
    </p>
  );
}
