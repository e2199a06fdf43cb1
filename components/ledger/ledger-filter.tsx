import { Icon } from "@/components/page/icon";
import { Spoken } from "@/components/page/spoken";
import type { FiguresPage } from "@/lib/extract/figures-page";
import styles from "./ledger-filter.module.css";

/** Search and choices of the ledger in one GET form; works without a script. */
export function LedgerFilter({ page }: { page: Pick<FiguresPage, "q" | "filters" | "kept" | "all" | "hrefs"> }) {
  const { q, filters, kept, all, hrefs } = page;
  return (
    <section className={styles.bar} aria-label="Choose statements" data-stay="">
      <form className={styles.form} action="/figures">
        {kept.map(({ name, value }) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.search}>
          <Spoken>Search</Spoken>
          <Icon name="search" />
          <input
            type="search"
            name="q"
            defaultValue={q}
            key={q}
            maxLength={100}
            placeholder={`Search ${all} figures`}
          />
        </label>
        {filters.map(({ name, label, all: every, value, choices }) => (
          <label key={label} className={styles.choice}>
            <Spoken>{label}</Spoken>
            <select name={name} defaultValue={value} key={value}>
              <option value="">{every}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button className={styles.button} type="submit">
          Show
        </button>
      </form>
      <a className={styles.button} href={hrefs.csv} download>
        <Icon name="download" /> Download
      </a>
    </section>
  );
}
