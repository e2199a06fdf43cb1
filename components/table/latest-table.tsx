import type { LatestRows } from "@/lib/charts/latest-rows";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import { formatBillionsChange } from "@/lib/format/money";
import { formatChange } from "@/lib/format/number";
import { cellWords, columnDecimals } from "./cell-words";
import styles from "./data-table.module.css";

/** The newest dates of a time chart, one column a series, closed by the change on a year before. */
export function LatestTable({ chart, latest, head }: { chart: PreparedChart; latest: LatestRows; head: string }) {
  const money = chart.y.kind === "money";
  const kind = money ? "money" : "rate";
  const decimals = money
    ? columnDecimals(
        kind,
        latest.dates.flatMap(({ values }) => values),
      )
    : 2;
  const change = (value: number | null) =>
    value === null ? "–" : money ? formatBillionsChange(value) : formatChange(value * 100, 2);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={`Latest rows: ${chart.name}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              {head}
              <span className={styles.unit}>{money ? "billion dollars" : "per cent"}</span>
            </th>
            {latest.series.map(({ key, name }) => (
              <th key={key} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              Vintage
            </th>
          </tr>
        </thead>
        <tbody>
          {latest.dates.map(({ date, values, vintage }) => (
            <tr key={date}>
              <th scope="row">{formatShortDate(date)}</th>
              {values.map((value, at) => (
                <td key={latest.series[at]?.key} className={styles.number}>
                  {cellWords(value, kind, decimals)}
                </td>
              ))}
              <td className={`${styles.number} ${styles.quiet}`}>{vintage}</td>
            </tr>
          ))}
        </tbody>
        {latest.change && (
          <tfoot>
            <tr>
              <th scope="row">Change on a year before</th>
              {latest.change.map((value, at) => (
                <td key={latest.series[at]?.key} className={styles.number}>
                  {change(value)}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
