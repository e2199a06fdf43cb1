import { filterParts, type RowTools } from "@/lib/extract/row-tools";
import styles from "./row-filter.module.css";

/** Filters of a table as a GET form, which works without a script; each filter in force is a link that takes it off. */
export function RowFilter({ tools }: { tools: RowTools }) {
  const { filters, columns, ops, action, hidden } = tools;
  return (
    <section aria-label="Choose rows" data-stay="">
      <form className={styles.filter} action={action} method="get" aria-label="Filter the rows">
        {hidden.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          Rows whose
          <select name={filterParts.column}>
            {columns.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          compares
          <select name={filterParts.op}>
            {ops.map(({ op, words }) => (
              <option key={op} value={op}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          value, as in the file
          <input name={filterParts.value} size={14} autoComplete="off" />
        </label>
        <button type="submit">Filter rows</button>
      </form>
      {filters.length > 0 && (
        <ul className={styles.on} aria-label="Filters in force">
          {filters.map(({ words, without }) => (
            <li key={words}>
              <a href={without} aria-label={`Remove the filter: ${words}`}>
                {words} ✕
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
