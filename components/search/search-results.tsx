import type { SearchEntry } from "@/lib/extract/search-rank";
import { kindWords } from "./kind-words";
import styles from "./search-results.module.css";

export interface SearchResultsProps {
  question: string;
  /** Best first, perhaps the first `most` alone. */
  found: readonly SearchEntry[];
  /** How many are found in all. */
  total: number;
  /** Offered where nothing is found. */
  nearest: readonly SearchEntry[];
  /** Most that are listed. */
  most: number;
}

/** What a question finds, or what it may have meant. */
export function SearchResults({ question, found, total, nearest, most }: SearchResultsProps) {
  if (question.trim() === "") return null;
  return (
    <>
      <p className={styles.count} role="status">
        {found.length === 0
          ? `Nothing on file is called “${question.trim()}”.${nearest.length > 0 ? " Nearest:" : ""}`
          : `${total} found${total > most ? `, the first ${most} shown` : ""}`}
      </p>
      <ol className={styles.list}>
        {(found.length > 0 ? found.slice(0, most) : nearest).map(({ kind, title, href, detail }) => (
          <li key={href} className={styles.result}>
            <span className={styles.kind}>{kindWords[kind]}</span>
            <span>
              <a href={href}>{title}</a>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
