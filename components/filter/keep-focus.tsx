"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** What the reader last used, and in which section. Outlives the section, which each view mounts anew. */
let used: { label: string; control: string } | null = null;

/** Controls for every reader; what only the pointer has (ticks of a ruler) is hidden from assistive technology. */
const forAll = ":is(a, button, input, select):not([aria-hidden=true] *)";

/**
 * A section of controls. A view of another address is another page to the router, so the focus would fall back to the
 * top: it returns to the control that was used, or to the first one where that control is gone.
 */
export function KeepFocus({ className, label, children }: { className?: string; label: string; children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    let frames = 0;
    let frame = 0;
    const restore = () => {
      if (used?.label !== label || document.activeElement !== document.body) return;
      const controls = [...(section.current?.querySelectorAll<HTMLElement>(forAll) ?? [])];
      const same = controls.find((control) => keyOf(control) === used?.control);
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
  }, [label]);
  return (
    <section
      ref={section}
      className={className}
      aria-label={label}
      onFocus={(event) => {
        const control = event.target as HTMLElement;
        if (control.closest("[role=dialog]") === null) used = { label, control: keyOf(control) };
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

/**
 * What a control is in every view. The words of some change with the view (`data-control` then says which it is); the
 * buttons of several forms say the same, so that the first field of the form belongs to it.
 */
function keyOf(control: HTMLElement): string {
  const field = control.closest("form")?.querySelector("[name]:not([type=hidden])")?.getAttribute("name") ?? "";
  const own = control.dataset.control ?? control.getAttribute("name") ?? control.textContent;
  return `${control.tagName} ${field} ${own}`;
}
