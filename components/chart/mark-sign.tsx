"use client";

import type { MouseEvent } from "react";
import styles from "./mark-list.module.css";

interface Props {
  sign: string;
  kind: "event" | "figure";
  /** Id of the entry: the mark on the drawing leads to it. */
  entry: string;
}

/**
 * The number or letter of an entry, which leads back to its mark. Of the drawings of a chart one shows, and its mark
 * gets the focus; without a script the link ends at the entry itself.
 */
export function MarkSign({ sign, kind, entry }: Props) {
  const show = (event: MouseEvent) => {
    const marks = document.querySelectorAll<SVGAElement>(`svg a[href="#${CSS.escape(entry)}"]`);
    const mark = [...marks].find((one) => one.checkVisibility({ visibilityProperty: true }));
    if (!mark) return;
    event.preventDefault();
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  };
  return (
    <a
      className={`${styles.sign} ${kind === "event" ? styles.event : ""}`}
      href={`#${entry}`}
      aria-label={`${kind === "event" ? "Event" : "Reported figure"} ${sign}: show it on the chart`}
      onClick={show}
    >
      {sign}
    </a>
  );
}
