import { fieldValue, type RefusedFields } from "@/components/filter/refused-field";
import type { EventOptions } from "@/lib/charts/event-options";
import styles from "./event-filter.module.css";

interface EventFilterProps {
  options: EventOptions;
  /** Where the options are those of the nearest view: what was typed. */
  refused?: RefusedFields | undefined;
}

/** Kind, partner and period of the events: a GET form, so the choice has an address and needs no script. */
export function EventFilter({ options, refused }: EventFilterProps) {
  const { kind, kinds, partner, partners, from, until, within } = options;
  const named = fieldValue("partner", partner, refused);
  const shown = String(named.defaultValue);
  const known = partners.some(({ code }) => code === shown);
  return (
    <form className={styles.form} action="/events" aria-label="Choose events" data-stay="">
      <label className={styles.field}>
        <span>Kind</span>
        <select name="filter" defaultValue={kind === null ? "" : `kind:eq:${kind}`} key={kind}>
          <option value="">All kinds</option>
          {kinds.map((one) => (
            <option key={one.kind} value={`kind:eq:${one.kind}`}>
              {one.words} ({one.count})
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>Partner</span>
        <select {...named} key={partner}>
          <option value="">All partners</option>
          {!known && shown !== "" && <option value={shown}>{shown.replaceAll("~", ", ")}</option>}
          {partners.map(({ code, name, count }) => (
            <option key={code} value={code}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>From</span>
        <input type="month" {...fieldValue("from", from, refused)} key={from} min={within[0]} max={within[1]} />
      </label>
      <label className={styles.field}>
        <span>Until</span>
        <input type="month" {...fieldValue("until", until, refused)} key={until} min={within[0]} max={within[1]} />
      </label>
      <button className={styles.button} type="submit">
        Show
      </button>
      {(kind !== null || partner !== "" || from !== within[0] || until !== within[1]) && (
        <a className={styles.all} href="/events">
          All events
        </a>
      )}
    </form>
  );
}
