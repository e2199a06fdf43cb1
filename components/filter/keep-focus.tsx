"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** What the reader last used in the filter bar: its words or name. Outlives the bar, which each view mounts anew. */
let used: string | null = null;

/**
 * The section of the filter bar. A view of another address is another page to the router, so the focus would fall back
 * to the top: it returns to the control that was used, or to the first one where that control is gone.
 */
export function KeepFocus({ className, label, children }: { className?: string; label: string; children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    let frames = 0;
    let frame = 0;
    const restore = () => {
      if (used === null || document.activeElement !== document.body) return;
      const controls = [...(section.current?.querySelectorAll<HTMLElement>("a, button, input, select") ?? [])];
      const same = controls.find((control) => keyOf(control) === used);
      frames += 1;
      // The picker takes the place of its form a frame or two after the rest.
      if (!same && frames < 10) {
        frame = requestAnimationFrame(restore);
        return;
      }
      (same ?? controls.find((control) => control.checkVisibility()))?.focus({ preventScroll: true });
      used = null;
    };
    frame = requestAnimationFrame(restore);
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <section
      ref={section}
      className={className}
      aria-label={label}
      onFocus={(event) => {
        const control = event.target as HTMLElement;
        if (control.closest("[role=dialog]") === null) used = keyOf(control);
      }}
      onBlur={(event) => {
        // Gone elsewhere on the page: nothing to return to.
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) used = null;
      }}
    >
      {children}
    </section>
  );
}

function keyOf(control: HTMLElement): string {
  return `${control.tagName} ${control.getAttribute("name") ?? control.textContent}`;
}
