import type { Snippet } from "@/lib/extract/snippets";
import styles from "./snippets.module.css";

/** Lines to paste, one language under another, each folded until it is asked for. */
export function Snippets({ snippets }: { snippets: readonly Snippet[] }) {
  return (
    <div>
      {snippets.map(({ id, label, code, note }) => (
        <details key={id} className={styles.snippet}>
          <summary>{label}</summary>
          {note && <p>{note}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
          <section className={styles.code} tabIndex={0} aria-label={`Code for ${label}`}>
            <pre data-snippet={id}>
              <code>{code}</code>
            </pre>
          </section>
        </details>
      ))}
    </div>
  );
}
