"use client";

import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import styles from "./held.module.css";

interface HeldProps {
  /** Whether the children are still on their way when the rest of the view is there. */
  late: boolean;
  /** Its name on the page, the same in every view. */
  part: string;
  children: ReactNode;
}

/** The last height of each part, in px: another tab of the page has other parts. */
const heights = new Map<string, number>();

/**
 * Holds on to what it shows, or where it is mounted anew to the room of that, until what takes its place is there: so
 * that the page neither waits for that nor jumps. The change is a transition of its own, begun when the rest of the view
 * has been painted.
 */
export function Held({ late, part, children }: HeldProps) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(late ? null : children);
  useEffect(() => afterPaint(() => startTransition(() => setShown(children))), [children]);
  useEffect(() => {
    if (shown === null || box.current === null) return;
    const measured = new ResizeObserver(([entry]) => {
      if (entry) heights.set(part, entry.contentRect.height);
    });
    measured.observe(box.current);
    return () => measured.disconnect();
  }, [part, shown]);
  return (
    <div
      ref={box}
      className={styles.held}
      aria-busy={shown !== children || undefined}
      style={shown === null ? { minBlockSize: heights.get(part) } : undefined}
    >
      {shown}
    </div>
  );
}

/** Runs once the next frame is painted. @returns what calls it off */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
