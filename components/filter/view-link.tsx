"use client";

import Link from "next/link";
import { type ComponentProps, useRef, useState } from "react";

/** Long enough over a link, in ms, to be on the way to it and not past it. */
const dwell = 50;

/**
 * A link to another view of the page. The view is fetched while the pointer rests on the link, which it does for some
 * tenths of a second before a click; all links at once would cost the reader and the server far more.
 */
export function ViewLink(props: Omit<ComponentProps<typeof Link>, "prefetch" | "scroll">) {
  const [meant, setMeant] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => clearTimeout(timer.current);
  const enter = () => {
    leave();
    timer.current = setTimeout(() => setMeant(true), dwell);
  };
  return (
    <Link
      {...props}
      prefetch={meant && !props["aria-current"]}
      scroll={false}
      onPointerEnter={enter}
      onPointerLeave={leave}
    />
  );
}
