import { Spoken } from "@/components/page/spoken";
import { numberTicks } from "@/lib/plot/number-ticks";
import styles from "./build-up.module.css";

export interface BuildUpBar {
  key: string;
  name: string;
  detail: string;
  /** Colour variable: `authority-section-301`. */
  tone: string;
  /** Fraction; null = not on file. */
  rate: number | null;
  words: string;
}

export interface BuildUpProps {
  bars: readonly BuildUpBar[];
  total: { rate: number | null; words: string };
}

/** How the total is built: the base first, each layer joined to where the last one ended, an ink rule, then the total in ink. */
export function BuildUp({ bars, total }: BuildUpProps) {
  const known = bars.reduce((sum, { rate }) => sum + (rate ?? 0), 0);
  const ticks = numberTicks(Math.max(known, 0.01) * 100, 5);
  const room = Math.max(ticks.at(-1) ?? 1, known * 100);
  const percent = (rate: number) => `${((rate * 100) / room) * 100}%`;
  let start = 0;
  return (
    <div className={styles.frame}>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((tick, at) => (
          <span key={tick} style={{ insetInlineStart: `${(tick / room) * 100}%` }}>
            {tick}
            {at === ticks.length - 1 && "%"}
          </span>
        ))}
      </div>
      <ol className={styles.bars}>
        {bars.map(({ key, name, detail, tone, rate, words }, at) => {
          const from = start;
          start += rate ?? 0;
          return (
            <li key={key} className={styles.row}>
              <span className={styles.label}>
                <b>{name}</b>
                <Spoken>, </Spoken>
                <span className={styles.detail}>{detail}</span>
                <Spoken>: </Spoken>
              </span>
              <span className={styles.track}>
                {at > 0 && <span className={styles.before} style={{ insetInlineStart: percent(from) }} />}
                <span className={styles.after} style={{ insetInlineStart: percent(start) }} />
                <span
                  className={styles.bar}
                  style={{
                    insetInlineStart: percent(from),
                    inlineSize: percent(rate ?? 0),
                    background: `var(--${tone})`,
                  }}
                />
                <span className={styles.value} style={{ insetInlineStart: percent(start) }}>
                  {words}
                </span>
              </span>
            </li>
          );
        })}
        <li className={`${styles.row} ${styles.total}`}>
          <span className={styles.label}>
            <b>{total.rate === null ? "Known so far" : "Total duty"}</b>
            <Spoken>: </Spoken>
          </span>
          <span className={styles.track}>
            <span className={styles.before} style={{ insetInlineStart: percent(known) }} />
            <span
              className={`${styles.bar} ${total.rate === null ? styles.part : styles.ink}`}
              style={{ insetInlineStart: 0, inlineSize: percent(known) }}
            />
            <b className={styles.value} style={{ insetInlineStart: percent(known) }}>
              {total.words}
            </b>
          </span>
        </li>
      </ol>
    </div>
  );
}
