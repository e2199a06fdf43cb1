import type { CSSProperties } from "react";
import { Icon } from "@/components/page/icon";
import { Spoken } from "@/components/page/spoken";
import type { DayRuler as Ruler } from "@/lib/extract/tariff-ruler";
import { formatDay } from "@/lib/format/date";
import styles from "./day-ruler.module.css";
import { fieldValue, type RefusedFields } from "./refused-field";

export interface DayRulerProps {
  ruler: Ruler;
  /** The parameter that the day is; a second day is compared with the first. */
  name?: "on" | "compare";
  /** Where the typed day is sent, with what else the view says. */
  action: string;
  fields: readonly { name: string; value: string }[];
  /** Where the ruler is that of the nearest view: what was typed. */
  refused?: RefusedFields | undefined;
}

/** The day control: arrows to the change before and after, a ruler with a tick for each change, a typed day. */
export function DayRuler({ ruler, name = "on", action, fields, refused }: DayRulerProps) {
  return (
    <section
      className={styles.frame}
      aria-label={name === "on" ? "Choose the day" : "Choose the day to compare with"}
      data-stay=""
    >
      <div className={styles.day}>
        <Arrow target={ruler.before} name="previous" words="The change before" />
        <span className={styles.words}>{ruler.words}</span>
        <Arrow target={ruler.after} name="next" words="The change after" />
      </div>
      <Scale ruler={ruler} />
      <div className={styles.typed}>
        <form action={action} className={styles.form}>
          {fields.map((field) => (
            <input key={field.name} type="hidden" name={field.name} value={field.value} />
          ))}
          <label>
            <Spoken>Day, YYYY-MM-DD</Spoken>
            <input
              className={styles.field}
              {...fieldValue(name, ruler.on, refused)}
              size={10}
              key={ruler.on}
              pattern="\d{4}-\d{2}-\d{2}"
              title={`YYYY-MM-DD, from ${ruler.first}; the law is known to ${ruler.last}`}
              inputMode="numeric"
            />
          </label>
          <button className={styles.button} type="submit">
            Go to day
          </button>
        </form>
        {ruler.other && <a href={ruler.other.href}>{ruler.other.label}</a>}
      </div>
    </section>
  );
}

function Arrow({ target, name, words }: { target: Ruler["before"]; name: "previous" | "next"; words: string }) {
  if (target === null)
    return (
      <span className={`${styles.arrow} ${styles.idle}`}>
        <Icon name={name} />
      </span>
    );
  return (
    <a className={styles.arrow} data-control={name} href={target.href} title={`${words}: ${formatDay(target.day)}`}>
      <Icon name={name} />
      <Spoken>{`${words}: ${formatDay(target.day)}`}</Spoken>
    </a>
  );
}

/** The ticks are for the pointer; the keyboard has the arrows and the typed day. */
function Scale({ ruler }: { ruler: Ruler }) {
  const left = (at: number) => ({ insetInlineStart: `${(at * 100).toFixed(3)}%` });
  return (
    <div className={styles.scale} aria-hidden="true">
      <div className={styles.ticks}>
        {ruler.ticks.map((tick, index) => (
          <a
            key={tick.day}
            className={styles.tick}
            style={{ ...left(tick.at), "--reach": reach(ruler, index) } as CSSProperties}
            href={tick.href}
            title={tick.words}
            tabIndex={-1}
          >
            <span style={{ blockSize: `${(tick.height * 100).toFixed(1)}%` }} />
          </a>
        ))}
        {ruler.at !== null && <span className={styles.pin} style={left(ruler.at)} />}
      </div>
      <div className={styles.months}>
        {ruler.months.map(({ at, label }) => (
          <span key={at} style={left(at)}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** How far a tick is from its nearest neighbour, as a share of the scale. */
function reach({ ticks }: Ruler, index: number): string {
  const at = ticks[index]?.at ?? 0;
  const before = at - (ticks[index - 1]?.at ?? -1);
  const after = (ticks[index + 1]?.at ?? 2) - at;
  return `${(Math.min(before, after) * 100).toFixed(2)}%`;
}
