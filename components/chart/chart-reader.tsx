"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useId, useRef, useState } from "react";
import { Spoken } from "@/components/page/spoken";
import spoken from "@/components/page/spoken.module.css";
import type { Stops } from "@/lib/plot/stops";
import { Announced } from "./announced";
import styles from "./chart.module.css";
import { type SourceRun, sourceAt } from "./source-runs";
import { StopCursor } from "./stop-cursor";
import { useTapElsewhere } from "./tap-elsewhere";
import { TooltipBox } from "./tooltip-box";

interface Props {
  stops: Stops;
  width: number;
  /** The finding, and what is measured: the name of the chart and its description. */
  title: string;
  subtitle: string;
  sources: readonly SourceRun[];
  children: ReactNode;
}

/**
 * Reads the drawing in it: the pointer stops at the nearest row or date, the keys step through them. What is read is
 * shown beside the place and said. It alone knows the place, so that the drawing is not made anew at every move.
 */
export function ChartReader({ stops, width, title, subtitle, sources, children }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  /** The row came under the finger with this very tap: it is shown, and the next tap opens it. */
  const justShown = useRef(false);
  const keys = useId();
  const stop = at === null ? undefined : stops.list[at];
  const opens = stops.list.some(({ href }) => href);
  const leave = useCallback(() => setAt(null), []);
  useTapElsewhere(box, at !== null, leave);
  const point = (event: PointerEvent<HTMLElement>) => {
    const outer = event.currentTarget.getBoundingClientRect();
    const scale = width / outer.width;
    const next = stops.nearest((event.clientX - outer.left) * scale, (event.clientY - outer.top) * scale);
    if (event.type === "pointerdown") justShown.current = event.pointerType === "touch" && next !== at;
    setAt(next);
  };
  const step = (event: KeyboardEvent) => {
    // The links of marks within have keys of their own.
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") return link.current?.click();
    const next = steppedTo(event.key, at, stops);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  const values = stop?.values ?? [];
  const source = stop ? (stop.source ?? sourceAt(sources, stop.key)) : "";
  const said = values.map(({ name, text }) => `${name} ${text}`.trim()).join(", ");
  const words = stop ? `${stop.head}: ${said}. ${source}.` : "";
  return (
    <div
      ref={box}
      className={styles.reader}
      role="application"
      aria-roledescription="chart"
      aria-label={title}
      aria-describedby={keys}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its values are stepped through by keyboard
      tabIndex={0}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={({ pointerType }) => pointerType !== "touch" && leave()}
      onBlur={leave}
      onKeyDown={step}
    >
      {children}
      {stop && (
        <>
          <StopCursor stop={stop} />
          {stop.href && stop.band && (
            // The whole row, under the pointer; by keyboard Enter opens it.
            <a
              ref={link}
              className={styles.row}
              href={stop.href}
              style={{ top: stop.band.y, height: stop.band.height }}
              tabIndex={-1}
              onClick={(event) => event.detail > 0 && justShown.current && event.preventDefault()}
            >
              <Spoken>{stop.head}</Spoken>
            </a>
          )}
          <div className={styles.place} style={placeOf(stop, width)}>
            <TooltipBox head={stop.head} values={values} source={source} />
          </div>
        </>
      )}
      <p id={keys} className={spoken.spoken}>
        {`${subtitle} Step through the values with the arrow keys, Page Up and Page Down, Home and End; ${opens ? "Enter opens the row; " : ""}Escape leaves them.`}
      </p>
      <Announced words={words} />
    </div>
  );
}

/** Arrow keys one, page keys a year of months or ten rows, Home and End to the ends, Escape leaves; undefined: not ours. */
function steppedTo(key: string, at: number | null, { list, along }: Stops): number | null | undefined {
  const page = along === "dates" ? 12 : 10;
  const by: Record<string, number> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
  };
  const last = list.length - 1;
  if (key === "Escape") return null;
  if (key === "Home") return 0;
  if (key === "End") return last;
  const move = by[key];
  if (move === undefined) return undefined;
  if (at === null) return move > 0 ? 0 : last;
  return Math.max(0, Math.min(last, at + move));
}

/** Below this width what is read takes the side of the drawing away from the place. */
const narrow = 500;

/** Beside the place, on its side that has more room, and never wider than that; on a phone as wide as the drawing. */
function placeOf({ x, y }: { x: number; y: number }, width: number) {
  const [left, top] = [x <= width / 2, y + 14];
  if (width < narrow) return left ? { right: 0, top, maxWidth: width } : { left: 0, top, maxWidth: width };
  const room = Math.min(352, (left ? width - x : x) - 16);
  return left
    ? { left: Math.max(0, x + 16), top, maxWidth: room }
    : { right: Math.max(0, width - x + 16), top, maxWidth: room };
}
