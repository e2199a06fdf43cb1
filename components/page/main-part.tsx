"use client";

import { useRouter } from "next/navigation";
import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useRef,
  useTransition,
} from "react";
import { forgetControl, noteControl, returnToControl } from "./kept-control";
import styles from "./page.module.css";
import { formAddress, keepsPlace, linkAddress } from "./view-address";

/** Long enough on a link, in ms, to be on the way to it and not past it. */
const dwell = 50;

/**
 * The main part of a page. Links and GET forms that lead to another view of the page stay plain markup, which works
 * without a script; with one they are followed here, in place: the router swaps the page, controls in a part that is
 * marked `data-stay` keep scroll and focus (others with a fragment give both to what it names), and a line says that
 * an answer is waited for. A view is fetched while the pointer or the focus rests on its link, which is some tenths of
 * a second before a click; all links at once would cost the reader and the server far more. One handler, not a
 * component a link: a ruler of days has fifty of them.
 */
export function MainPart({ children }: { children: ReactNode }) {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  const [pending, startTransition] = useTransition();
  const meant = useRef<{ href: string | null; timer?: ReturnType<typeof setTimeout> }>({ href: null });

  /** Id of what the view that is asked for leads to. */
  const aimed = useRef("");

  useEffect(() => {
    if (pending) return;
    // The router scrolls there; the browser, on its own way to a fragment, puts the focus there too.
    if (aimed.current !== "") document.getElementById(aimed.current)?.focus({ preventScroll: true });
    aimed.current = "";
    return returnToControl(main.current);
  }, [pending]);

  const go = (href: string, from: Element) => {
    if (href === `${location.pathname}${location.search}`) return; // the view that is open
    const stays = keepsPlace(from);
    aimed.current = stays ? "" : (href.split("#")[1] ?? "");
    startTransition(() => router.push(href, { scroll: !stays }));
  };
  const fetchView = (href: string) => router.prefetch(href, { kind: "full" as PrefetchKind });
  const rest = (target: EventTarget) => {
    const link = (target as Element).closest("a");
    const href = link === null || link.ariaCurrent ? null : linkAddress(link);
    if (href === meant.current.href) return;
    clearTimeout(meant.current.timer);
    meant.current = href === null ? { href } : { href, timer: setTimeout(() => fetchView(href), dwell) };
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are the links within; Enter on them is a click
    <main
      ref={main}
      className={styles.main}
      id="content"
      tabIndex={-1}
      data-pending={pending || undefined}
      onClick={(event: MouseEvent) => {
        const link = (event.target as Element).closest("a");
        const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        const href = link === null || modified || event.defaultPrevented ? null : linkAddress(link);
        if (link === null || href === null) return;
        event.preventDefault();
        go(href, link);
      }}
      onSubmit={(event: SubmitEvent<HTMLElement>) => {
        const form = event.target as HTMLFormElement;
        const href = event.defaultPrevented ? null : formAddress(form, event.nativeEvent.submitter);
        if (href === null) return;
        event.preventDefault();
        go(href, form);
      }}
      onPointerOver={(event: PointerEvent) => rest(event.target)}
      onPointerLeave={(event: PointerEvent) => rest(event.currentTarget)}
      onPointerDown={(event: PointerEvent) => {
        rest(event.target);
        if (event.button === 0 && meant.current.href !== null) fetchView(meant.current.href);
      }}
      onFocus={(event: FocusEvent) => {
        noteControl(event.target);
        rest(event.target);
      }}
      onBlur={(event: FocusEvent) => forgetControl(event.relatedTarget)}
    >
      {children}
    </main>
  );
}

type PrefetchKind = NonNullable<Parameters<ReturnType<typeof useRouter>["prefetch"]>[1]>["kind"];
