import { provenancePath } from "@/lib/domain/provenance-path";
import { keepDates } from "@/lib/format/keep-dates";
import styles from "./source-lines.module.css";

export interface DatasetSource {
  /** Id of the dataset or of the source. */
  id: string;
  title: string;
  publisher: string;
  /** What is counted and how; without a full stop. */
  basis: string;
  /** Publication day or month of the release, in words. */
  as_of: string;
}

/** Where the numbers above come from; one line a dataset, each opening its provenance. */
export function SourceLines({ sources }: { sources: readonly DatasetSource[] }) {
  return (
    <p className={styles.lines}>
      {sources.length > 1 ? "Sources: " : "Source: "}
      {sources.map(({ id, title, publisher, basis, as_of }) => (
        <span key={id}>
          {publisher}, <a href={provenancePath(id)}>{title}</a>. {basis && `${basis}. `}
          {as_of === "unknown" ? "Day of publication unknown" : `As of ${keepDates(as_of)}`}.{" "}
        </span>
      ))}
    </p>
  );
}
