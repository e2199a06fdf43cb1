import { LinkOut } from "@/components/page/link-out";
import { measureName } from "@/lib/extract/measure-words";
import { type ChangeGroup, type ChangeLine, groupChanges } from "@/lib/extract/tariff-changes";
import { authorityNames } from "@/lib/format/authority";
import { formatRate } from "@/lib/format/rate";
import styles from "./change-list.module.css";

/** What begins and ends on one day: for whom, what, under which instrument. Country rates of one annex stand together. */
export function ChangeList({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <ul className={styles.list}>
      {groupChanges(lines).map((group) => (
        <li key={`${group.first.change} ${group.first.measure.measure_id}`}>
          {group.lines.length === 1 ? <OneChange line={group.first} /> : <ManyChanges group={group} />}
          <Law line={group.first} />
        </li>
      ))}
    </ul>
  );
}

function OneChange({ line: { change, measure, whom, goods, rate } }: { line: ChangeLine }) {
  return (
    <>
      <span className={styles.whom}>{whom}</span>
      <span>
        <b>{change}</b> <a href={`/measures/${measure.measure_id}`}>{measureName(measure)}</a>
        <span className={styles.scope}>{goods === "" ? rate : `${rate} on ${goods}`}</span>
      </span>
    </>
  );
}

function ManyChanges({ group: { first, lines } }: { group: ChangeGroup }) {
  return (
    <>
      <span className={styles.whom}>{lines.length} partners</span>
      <span>
        <b>{first.change === "begins" ? "begin" : "end"}</b> {authorityNames[first.measure.authority]}, rates by partner
        on {first.goods}
        <span className={styles.scope}>
          {lines.map(({ measure, whom }, at) => (
            <span key={measure.measure_id}>
              {at > 0 && "\u00a0· "}
              <a href={`/measures/${measure.measure_id}`}>
                {whom} {measure.rate === null ? "" : formatRate(measure.rate)}
              </a>
            </span>
          ))}
        </span>
      </span>
    </>
  );
}

function Law({ line: { measure } }: { line: ChangeLine }) {
  const { source_url, legal_instrument } = measure;
  return (
    <span className={styles.law}>
      {source_url === null ? legal_instrument : <LinkOut href={source_url}>{legal_instrument}</LinkOut>}
    </span>
  );
}
