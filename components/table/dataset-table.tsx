import type { DatasetModel } from "@/lib/extract/dataset-model";
import { formatNumber } from "@/lib/format/number";
import styles from "./data-table.module.css";
import { NoRows } from "./no-rows";
import { SortSign } from "./sort-sign";

export const datasetTableId = "rows";

/**
 * Rows of a table as they stand in its file: codes, whole dollars, fractions. Heads sort by links; the last column is
 * each row's own address.
 */
export function DatasetTable({ model }: { model: DatasetModel }) {
  const { about, rows, query, total, pages } = model;
  const caption = `Rows of ${about.id}`;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={caption} tabIndex={0} data-stay="">
        <table className={styles.table} id={datasetTableId}>
          <caption>{caption}, unrounded, as in the file</caption>
          <thead>
            <tr>
              {about.columns.map((column) => (
                <Head key={column.key} column={column} model={model} />
              ))}
              <th scope="col">Row</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, permalink }) => (
              <tr key={permalink}>
                {about.columns.map(({ key, numeric }, at) => {
                  const cell = String(row[key] ?? "");
                  const shown = cell.length > 120 ? `${cell.slice(0, 117)}…` : cell;
                  const className = numeric ? styles.number : `${styles.text} ${cell.length > 40 ? styles.wordy : ""}`;
                  return at === 0 ? (
                    <th key={key} scope="row" className={className} data-cell={cell}>
                      {shown}
                    </th>
                  ) : (
                    <td key={key} className={className} data-cell={cell} title={shown === cell ? undefined : cell}>
                      {shown}
                    </td>
                  );
                })}
                <td>
                  <a href={permalink} aria-label={`Permalink of row ${permalink.split("?")[1] ?? ""}`}>
                    Permalink
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && (
        <NoRows total={total} page={query.page} pages={pages} first={model.tableHref({ page: 1 })} />
      )}
      <div className={styles.pages}>
        <span>
          {pages > 1 && query.page <= pages
            ? `Page ${formatNumber(query.page, 0)} of ${formatNumber(pages, 0)}, ${formatNumber(total, 0)} rows`
            : `${formatNumber(total, 0)} ${total === 1 ? "row" : "rows"}`}
        </span>
        {pages > 1 && (
          <nav aria-label="Pages of the table">
            {query.page > 1 && query.page <= pages && (
              <a href={`${model.tableHref({ page: query.page - 1 })}#${datasetTableId}`}>Page before</a>
            )}
            {query.page < pages && (
              <a href={`${model.tableHref({ page: query.page + 1 })}#${datasetTableId}`}>Next page</a>
            )}
          </nav>
        )}
      </div>
    </>
  );
}

function Head({
  column,
  model,
}: {
  column: DatasetModel["about"]["columns"][number];
  model: Pick<DatasetModel, "query" | "tableHref">;
}) {
  const { key, numeric, unit } = column;
  const { sort } = model.query;
  const order = sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
  const next = sort === key ? `-${key}` : sort === `-${key}` ? null : key;
  return (
    <th scope="col" aria-sort={order} className={numeric ? styles.number : styles.text} data-cell={key}>
      <a className={styles.sort} href={model.tableHref({ sort: next, page: 1 })}>
        {key}
        <span className={styles.sign}>
          <SortSign order={order} />
        </span>
      </a>
      {unit && <span className={styles.unit}>{unit}</span>}
    </th>
  );
}
