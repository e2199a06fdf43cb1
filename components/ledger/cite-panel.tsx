import { Icon } from "@/components/page/icon";
import type { CitationPanel } from "@/lib/extract/citation-files";
import styles from "./cite-panel.module.css";

/** How to cite what the page shows: one line of text, and four formats to download or to copy. */
export function CitePanel({ panel }: { panel: CitationPanel }) {
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{panel.text}</p>
      <p className={styles.aside}>Add the day on which you read it; the files below carry it.</p>
      <ul className={styles.files} aria-label="Citation as a file">
        {panel.files.map(({ format, label, href }) => (
          <li key={format}>
            <a className={styles.file} href={href} download>
              <Icon name="download" /> {label}
            </a>
          </li>
        ))}
      </ul>
      <details className={styles.copy}>
        <summary>To copy</summary>
        {panel.files
          .filter(({ format }) => format !== "txt")
          .map(({ format, label, body }) => (
            <div key={format}>
              <h3>{label}</h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
              <pre tabIndex={0}>{body}</pre>
            </div>
          ))}
      </details>
    </div>
  );
}
