import { LinkOut } from "@/components/page/link-out";
import { measureName } from "@/lib/extract/measure-words";
import type { ChangeLine } from "@/lib/extract/tariff-changes";
import styles from "./change-list.module.css";

/** What begins and ends on one day: for whom, what, under which instrument. */
export function ChangeList({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <ul className={styles.list}>
      {lines.map(({ change, measure, whom, goods, rate }) => (
        <li key={`${change} ${measure.measure_id}`}>
          <span className={styles.whom}>{whom}</span>
          <span>
            <b className={styles.change}>{change === "begins" ? "begins" : "ends"}</b>{" "}
            <a href={`/measures/${measure.measure_id}`}>{measureName(measure)}</a>
            <span className={styles.scope}>
              {rate} on {goods}
            </span>
          </span>
          <span className={styles.law}>
            {measure.source_url === null ? (
              measure.legal_instrument
            ) : (
              <LinkOut href={measure.source_url}>{measure.legal_instrument}</LinkOut>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
