import { Spoken } from "@/components/page/spoken";
import { PassageLink, type PassageLinkProps } from "./passage-link";
import styles from "./statement-table.module.css";
import { VerdictMark, type VerdictMarkProps } from "./verdict-mark";

export interface Statement {
  id: string;
  /** What is claimed, in our own words. */
  claim: string;
  /** Period or day that the source states, in words. */
  when: string | null;
  /** The number as printed; null where there is none. */
  reported: string | null;
  /** An editor's words on it; never a verdict. */
  remark: string | null;
  passage: PassageLinkProps;
  /** What the record says of it; null for an event. */
  verdict: VerdictMarkProps | null;
}

export interface StatementTableProps {
  caption: string;
  /** Head of the second column and the grey line under it. */
  head: { claim: string; when: string };
  statements: readonly Statement[];
}

/** What a source says and where: a table on wide screens, a list of entries on phones. */
export function StatementTable({ caption, head, statements }: StatementTableProps) {
  // Events carry neither number nor verdict.
  const held = statements.some(({ reported, verdict }) => reported !== null || verdict !== null);
  // Outside the page of their source, passages carry its name, which needs more room than a line number.
  const named = statements.some(({ passage }) => (passage.name?.length ?? 0) > 12);
  const remarked = statements.some(({ remark }) => remark !== null);
  return (
    <table className={`${styles.table} ${held && remarked ? styles.held : ""} ${named ? styles.named : ""}`}>
      <caption>
        <Spoken>{caption}</Spoken>
      </caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">
            {head.claim}
            <span className={styles.unit}>{head.when}</span>
          </th>
          {held && (
            <>
              <th scope="col" className={styles.reported}>
                Reported
              </th>
              <th scope="col" className={styles.verdict}>
                Verdict
              </th>
            </>
          )}
          {remarked && <th scope="col">Editor’s remark</th>}
        </tr>
      </thead>
      <tbody>
        {statements.map(({ id, claim, when, reported, remark, passage, verdict }) => (
          <tr key={id} id={`figure-${id}`}>
            <td className={styles.where}>
              <PassageLink {...passage} />
            </td>
            <th scope="row">
              <a className={styles.claim} href={`/figures/${id}`}>
                {claim}
              </a>
              {when !== null && <span className={styles.when}>{when}</span>}
            </th>
            {held && (
              <>
                <td className={styles.reported}>{reported ?? <span className={styles.none}>no number</span>}</td>
                <td className={styles.verdict}>{verdict && <VerdictMark {...verdict} />}</td>
              </>
            )}
            {remarked && <td className={styles.remark}>{remark}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
