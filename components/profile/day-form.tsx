import Form from "next/form";
import { Icon } from "@/components/page/icon";
import { Spoken } from "@/components/page/spoken";
import type { Day } from "@/lib/domain/period";
import { formatDay, formatShortDay } from "@/lib/format/date";
import styles from "./day-form.module.css";

export interface DayFormProps {
  /** Path of the page. */
  action: string;
  on: Day;
  first: Day;
  last: Day;
  /** The day of the change before and after `on`; null at the ends. */
  before: Day | null;
  after: Day | null;
}

/** Choose a day: by the change before or after, or by typing it. A GET form, so it works without a script. */
export function DayForm({ action, on, first, last, before, after }: DayFormProps) {
  return (
    <Form className={styles.form} action={action} scroll={false}>
      {before && (
        <a className={styles.step} href={`${action}?on=${before}`}>
          <Icon name="previous" />
          <Spoken>The change before: </Spoken>
          {formatShortDay(before)}
        </a>
      )}
      <label className={styles.field}>
        <Spoken>Day</Spoken>
        <input type="date" name="on" defaultValue={on} key={on} min={first} max={last} required />
      </label>
      <button className={styles.button} type="submit">
        Show the day
      </button>
      {after && (
        <a className={styles.step} href={after === last ? action : `${action}?on=${after}`}>
          <Spoken>The change after: </Spoken>
          {formatShortDay(after)}
          <Icon name="next" />
        </a>
      )}
      <span className={styles.words}>{formatDay(on)}</span>
    </Form>
  );
}
