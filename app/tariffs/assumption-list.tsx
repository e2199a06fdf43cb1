import { Section } from "@/components/page/section";
import type { WeakAssumption } from "@/lib/extract/weak-assumptions";
import { formatRate } from "@/lib/format/rate";
import styles from "./assumption-list.module.css";

/** The assumptions of low confidence that averages rest on: said where the figures stand. */
export function AssumptionList({ assumptions }: { assumptions: readonly WeakAssumption[] }) {
  if (assumptions.length === 0) return null;
  return (
    <Section
      id="assumptions"
      title="Assumptions of low confidence in these averages"
      subtitle="No table measures these shares. “Without weak ones” leaves them out: what rests on them is then a gap, or claimed by no good."
    >
      <ul className={styles.list}>
        {assumptions.map(({ words, source, value, partners }) => (
          <li key={`${words} ${partners} ${value}`}>
            {formatRate(value, 1)}: {words}
            {partners === "" ? "" : ` (${partners})`}. <span className={styles.source}>{source}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
