import { type DefinitionRow, DefinitionRows } from "@/components/page/definition-rows";
import type { Verdict } from "@/lib/domain/verdict";
import { VerdictMark } from "./verdict-mark";
import styles from "./verdict-panel.module.css";

/** The verdict, large, with how it was found; beside it the facts it rests on. */
export function VerdictPanel({ verdict, search, facts }: { verdict: Verdict; search: string; facts: DefinitionRow[] }) {
  return (
    <div className={styles.panel}>
      <div>
        <VerdictMark verdict={verdict} size="large" />
        <p className={styles.search}>{search}</p>
      </div>
      <DefinitionRows rows={facts} />
    </div>
  );
}
