import { Fragment } from "react";
import { PassageLink } from "@/components/ledger/passage-link";
import type { ListedEvent } from "@/lib/charts/listed-events";
import styles from "./event-list.module.css";

/** Events in rows: the date as finely as it is known, what happened, what it rests on. Each can be linked to. */
export function EventList({ events }: { events: readonly ListedEvent[] }) {
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <li key={event.id} id={`event-${event.id}`} className={styles.event}>
          <span className={styles.date}>
            {event.date}
            {event.precision !== null && <span className={styles.quiet}>{event.precision}</span>}
          </span>
          <span className={styles.words}>
            {event.title}
            <span className={styles.quiet}>{event.kind}</span>
          </span>
          <span className={styles.sources}>
            {event.sources.map((source, at) => (
              <Fragment key={`${source.name}${source.line}`}>
                {at > 0 && "\u00a0· "}
                <PassageLink
                  name={source.name}
                  line={source.line}
                  href={source.href}
                  why={source.label}
                  rel={source.rel?.includes("nofollow") ? "nofollow" : undefined}
                  page={source.source_id === null ? null : `/sources/${source.source_id}`}
                />
              </Fragment>
            ))}
            {event.note !== null && <span className={styles.note}>{event.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
