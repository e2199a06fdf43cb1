import type { ReactNode } from "react";
import { Icon } from "./icon";
import styles from "./link-out.module.css";
import { Spoken } from "./spoken";

export interface LinkOutProps {
  href: string;
  children: ReactNode;
  /** Besides `noopener noreferrer external`, e.g. `nofollow` for a repost. */
  rel?: string;
}

/** A link that leaves the site: it opens a new tab and says so with a sign and, to screen readers, in words. */
export function LinkOut({ href, children, rel = "" }: LinkOutProps) {
  const relations = new Set(["noopener", "noreferrer", "external", ...rel.split(" ").filter(Boolean)]);
  return (
    <a className={styles.out} href={href} target="_blank" rel={[...relations].join(" ")}>
      <span className={styles.words}>{children}</span>
      <span className={styles.sign}>
        <Icon name="external" />
        <Spoken> (opens a new tab)</Spoken>
      </span>
    </a>
  );
}
