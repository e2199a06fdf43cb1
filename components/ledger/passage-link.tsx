import { LinkOut } from "@/components/page/link-out";
import styles from "./passage-link.module.css";

export interface PassageLinkProps {
  /** Short name of the source: `The New York Sun`. Left out where the page has said it already. */
  name?: string;
  /** Text line of the passage, from 1; null where the source has no numbered text. */
  line: number | null;
  /** Address, with a text fragment where there is one; null = no link, and `why` says why. */
  href: string | null;
  why: string | null;
  rel?: string;
  /** Page of the source on this site, taken where the source itself may not be linked. */
  page?: string | null;
}

/** Where a figure stands: `The New York Sun, ¶ 6 ↗`. */
export function PassageLink({ name, line, href, why, rel, page = null }: PassageLinkProps) {
  const words = [name, line === null ? null : `¶\u00a0${line}`].filter(Boolean).join(", ") || "Open the source";
  if (href !== null)
    return (
      <>
        <LinkOut href={href} rel={rel}>
          {words}
        </LinkOut>
        {why !== null && (
          <span className={styles.why}>
            {"\u00a0· "}
            {why}
          </span>
        )}
      </>
    );
  return (
    <>
      {page === null ? words : <a href={page}>{words}</a>}
      {why !== null && (
        <span className={styles.why}>
          {"\u00a0· "}
          {why}
        </span>
      )}
    </>
  );
}
