import { LinkRow } from "./link-row";
import styles from "./refusal.module.css";

export interface RefusalProps {
  /** What was wrong, in one sentence. */
  detail: string;
  nearest: { href: string; words: string };
  /** What may be written instead; a link where that makes a view. */
  allowed: readonly { words: string; href: string | null }[];
  /** The sentence takes the focus of the page: no field that was typed into is shown again. */
  focused: boolean;
}

/** Id of the sentence, which describes the field at fault. */
export const refusalId = "refused";

/** Why an address is refused, the nearest view, and what may be written instead; stands where the view would. */
export function Refusal({ detail, nearest, allowed, focused }: RefusalProps) {
  const links = allowed.flatMap(({ words, href }) => (href === null ? [] : [{ href, label: words }]));
  // What the sentence has said already is not said again.
  const written = links.length > 0 ? [] : allowed.map(({ words }) => words).filter((words) => !detail.includes(words));
  return (
    <div className={styles.refusal}>
      <p id={refusalId} className={styles.detail} role="alert" {...(focused && { tabIndex: -1, autoFocus: true })}>
        {detail}
      </p>
      <p className={styles.nearest}>
        <a href={nearest.href}>{nearest.words}</a>
      </p>
      {links.length > 0 && (
        <nav className={styles.instead} aria-label="Values that are allowed">
          <span>Allowed: </span>
          <LinkRow links={links} />
        </nav>
      )}
      {written.length > 0 && <p>Allowed: {written.join(", ")}</p>}
    </div>
  );
}
