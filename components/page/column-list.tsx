import { CodeWords } from "./code-words";
import styles from "./column-list.module.css";

export interface ColumnListProps {
  columns: readonly {
    name: string;
    /** Type and unit: `number, fraction`. */
    kind: string;
    description: string;
  }[];
}

/** The columns of a file between hairlines: name, type and unit, what each holds. */
export function ColumnList({ columns }: ColumnListProps) {
  return (
    <dl className={styles.rows}>
      {columns.map(({ name, kind, description }) => (
        <div key={name} className={styles.row}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd className={styles.kind}>{kind}</dd>
          <dd>
            <CodeWords text={description} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
