import styles from "./source-list.module.css";

export interface ListedSource {
  id: string;
  title: string;
  /** Publisher and author. */
  by: string;
  published: string;
  /** `4 figures · 15 statements`. */
  found: string;
}

/** Sources in rows: day, title with publisher, what was found in it. */
export function SourceList({ sources }: { sources: readonly ListedSource[] }) {
  return (
    <ul className={styles.list}>
      {sources.map(({ id, title, by, published, found }) => (
        <li key={id} className={styles.source}>
          <span className={styles.published}>{published}</span>
          <span>
            <a className={styles.title} href={`/sources/${id}`}>
              {title}
            </a>
            <span className={styles.by}>{by}</span>
          </span>
          <span className={styles.found}>{found}</span>
        </li>
      ))}
    </ul>
  );
}
