import { CodeWords } from "./code-words";
import styles from "./glossary-term.module.css";

export interface GlossaryTermProps {
  id: string;
  term: string;
  definition: string;
  unit: string | null;
  sign: string | null;
  column: string | null;
  source: string | null;
}

/** A term, what it means and, beside it, its unit, sign, column and source where they apply. */
export function GlossaryTerm({ id, term, definition, unit, sign, column, source }: GlossaryTermProps) {
  const facts = [
    ["Unit", unit],
    ["Sign", sign],
    ["Column", column],
    ["Source", source],
  ].filter((fact): fact is [string, string] => fact[1] !== null);
  return (
    <div className={styles.entry} id={id}>
      <dt>{term}</dt>
      <dd>
        <CodeWords text={definition} />
      </dd>
      {facts.length > 0 && (
        <dd className={styles.facts}>
          {facts.map(([label, value]) => (
            <p key={label}>
              <span className={styles.label}>{label}:</span> <CodeWords text={value} />
            </p>
          ))}
        </dd>
      )}
    </div>
  );
}
