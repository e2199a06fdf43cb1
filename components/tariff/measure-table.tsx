import tables from "@/components/table/data-table.module.css";
import { SortSign } from "@/components/table/sort-sign";
import type { ListedMeasure } from "@/lib/extract/measure-list";
import type { MeasureColumn } from "@/lib/extract/measure-list-query";
import { rateWords, reachWords } from "@/lib/extract/measure-words";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDay } from "@/lib/format/date";
import styles from "./measure-table.module.css";

export interface MeasureTableProps {
  caption: string;
  measures: readonly ListedMeasure[];
  sort: string | null;
  href: (sort: string | null) => string;
}

const heads: { column: MeasureColumn; label: string; descending?: true }[] = [
  { column: "measure_id", label: "Measure" },
  { column: "authority", label: "Authority" },
  { column: "event", label: "What" },
  { column: "rate", label: "Rate", descending: true },
  { column: "effective_from", label: "First day" },
  { column: "effective_to", label: "Last day" },
  { column: "status", label: "Status" },
  { column: "confidence", label: "Confidence" },
];

/** Every measure of the view; the heads are links that sort. */
export function MeasureTable({ caption, measures, sort, href }: MeasureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={tables.scroll} aria-label={caption} tabIndex={0} data-stay="measures">
      <table className={`${tables.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ column, label, descending }) => (
              <SortHead
                key={column}
                column={column}
                label={label}
                descending={descending ?? false}
                sort={sort}
                href={href}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ measure, status }) => (
            <tr key={measure.measure_id}>
              <th scope="row">
                <a href={`/measures/${measure.measure_id}`}>{measure.measure_id}</a>
              </th>
              <td>{authorityNames[measure.authority]}</td>
              <td className={tables.wordy}>
                {measure.event}
                <span className={styles.scope}>{reachWords(measure)}</span>
              </td>
              <td className={styles.rate}>{rateWords(measure)}</td>
              <td>{measure.effective_from === null ? "never" : formatShortDay(measure.effective_from)}</td>
              <td>{measure.effective_to === null ? "–" : formatShortDay(measure.effective_to)}</td>
              <td>{status}</td>
              <td>{measure.confidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SortHead({
  column,
  label,
  descending,
  sort,
  href,
}: { column: string; label: string; descending: boolean } & Pick<MeasureTableProps, "sort" | "href">) {
  const order = sort === column ? "ascending" : sort === `-${column}` ? "descending" : "none";
  const [first, second] = descending ? [`-${column}`, column] : [column, `-${column}`];
  const next = sort === first ? second : sort === second ? null : first;
  return (
    <th scope="col" aria-sort={order}>
      <a className={tables.sort} href={href(next)}>
        {label}
        <span className={tables.sign}>
          <SortSign order={order} />
        </span>
      </a>
    </th>
  );
}
