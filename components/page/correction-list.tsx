import type { CorrectionRow } from "@/lib/data/schema/corrections";
import { formatShortDay } from "@/lib/format/date";
import styles from "./correction-list.module.css";
import { DefinitionRows } from "./definition-rows";

/** Corrections with what was said before and what is said now. `href` = page of the dataset, where it is one. */
export function CorrectionList({ corrections }: { corrections: readonly (CorrectionRow & { href: string | null })[] }) {
  return (
    <ol className={styles.list}>
      {corrections.map(({ date, what, where, why, before, after, data_version, href }) => (
        <li key={`${date}${what}`} className={styles.correction}>
          <p className={styles.date}>{formatShortDay(date)}</p>
          <div>
            <h3 className={styles.what}>{what}</h3>
            <DefinitionRows
              rows={[
                { term: "Where", value: href === null ? where : <a href={href}>{where}</a> },
                { term: "Before", value: before ?? "nothing was said" },
                { term: "Now", value: after },
                { term: "Why", value: why },
                { term: "Since version", value: data_version },
              ]}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
