import { type RefObject, useEffect } from "react";

/** Closes what a tap has opened with the next tap outside of it: a finger, lifted, leaves nothing to leave. */
export function useTapElsewhere(within: RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const tapped = (event: PointerEvent) => {
      if (!within.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("pointerdown", tapped);
    return () => document.removeEventListener("pointerdown", tapped);
  }, [within, open, close]);
}
