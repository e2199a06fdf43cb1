"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { Spoken } from "@/components/page/spoken";
import type { Stops } from "@/lib/plot/stops";
import styles from "./chart.module.css";
import { TooltipBox } from "./tooltip-box";

interface Props {
  stops: Stops;
  width: number;
  height: number;
  label: string;
  source: string;
  onRead: (words: string) => void;
}

/**
 * Reads a drawing of rows or panels: the pointer stops at the nearest row or date, the arrow keys step through them.
 * What is read is shown beside the place and said.
 */
export function ChartReader({ stops, width, height, label, source, onRead }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const stop = at === null ? undefined : stops.list[at];
  const opens = stops.list.some(({ href }) => href);
  const go = (next: number | null) => {
    setAt(next);
    const read = next === null ? undefined : stops.list[next];
    onRead(read ? `${read.head}: ${read.values.map(({ name, text }) => `${name} ${text}`.trim()).join(", ")}` : "");
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = width / box.width;
    const next = stops.nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    if (next !== at) go(next);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "Enter") return link.current?.click();
    const next = steppedTo(event.key, at, stops.list.length);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div
      className={styles.reader}
      role="application"
      aria-roledescription="chart"
      aria-label={`${label}. Step through its values with the arrow keys${opens ? "; Enter opens the row" : ""}.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its values are stepped through by keyboard
      tabIndex={0}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => go(null)}
      onBlur={() => go(null)}
      onKeyDown={step}
    >
      {stop && (
        <>
          <svg className={styles.cursor} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {stop.band && <rect {...stop.band} fill="var(--ink)" fillOpacity={0.07} />}
            {stop.hairlines !== "" && <path d={stop.hairlines} stroke="var(--ink-3)" strokeWidth={1} fill="none" />}
          </svg>
          {stop.href && stop.band && (
            // The whole row, under the pointer; by keyboard Enter opens it.
            <a
              ref={link}
              className={styles.row}
              href={stop.href}
              style={{ top: stop.band.y, height: stop.band.height }}
              tabIndex={-1}
            >
              <Spoken>{stop.head}</Spoken>
            </a>
          )}
          <div className={styles.place} style={placeOf(stop, width)}>
            <TooltipBox head={stop.head} values={stop.values} source={stop.source ?? source} />
          </div>
        </>
      )}
    </div>
  );
}

/** Arrow keys one, page keys ten, Home and End to the ends, Escape leaves; undefined for a key that is not ours. */
function steppedTo(key: string, at: number | null, count: number): number | null | undefined {
  const by: Record<string, number> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
  };
  if (key === "Escape") return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const move = by[key];
  if (move === undefined) return undefined;
  return at === null ? 0 : Math.max(0, Math.min(count - 1, at + move));
}

/** Right of the place, or left of it in the right half; never beyond the drawing. */
function placeOf({ x, y }: { x: number; y: number }, width: number) {
  return x > width / 2
    ? { right: Math.max(0, width - x + 16), top: y + 14 }
    : { left: Math.max(0, x + 16), top: y + 14 };
}
