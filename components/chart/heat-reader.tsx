"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useRef, useState } from "react";
import { Announced } from "./announced";
import chart from "./chart.module.css";
import styles from "./heat-reader.module.css";
import { useTapElsewhere } from "./tap-elsewhere";

/** What is said of one cell: which, its rate, the measures behind it. */
export interface CellReading {
  head: string;
  rate: string;
  lines: readonly string[];
}

interface Place {
  row: number;
  column: number;
  /** The cell, and the size of the frame, in px of the frame. */
  box: { x: number; y: number; width: number; height: number };
  frame: { width: number; height: number };
  /** Low on the screen: what is read stands over the cell. */
  low: boolean;
}

interface Props {
  rows: number;
  columns: number;
  source: string;
  read: (row: number, column: number) => CellReading;
  children: ReactNode;
}

/** Below this width the tooltip takes the whole of it. */
const narrow = 500;

/**
 * Reads the cells of a table: the pointer stops at the cell it is on, the arrow keys step through them. What is read is
 * shown beside the cell and said. The table stays as it is, also for those who read it cell by cell.
 */
export function HeatReader({ rows, columns, source, read, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place | null>(null);
  const leave = useCallback(() => setAt(null), []);
  useTapElsewhere(frame, at !== null, leave);
  const reading = at && read(at.row, at.column);

  const stop = (cell: HTMLTableCellElement | null | undefined) => {
    const outer = frame.current?.getBoundingClientRect();
    if (!cell || !outer) return setAt(null);
    const { left, top, width, height } = cell.getBoundingClientRect();
    const row = (cell.parentElement as HTMLTableRowElement).sectionRowIndex;
    const box = { x: left - outer.left, y: top - outer.top, width, height };
    const low = top > window.innerHeight * 0.6;
    setAt({ row, column: cell.cellIndex - 1, box, frame: outer, low });
  };
  const point = (event: PointerEvent) => {
    const cell = (event.target as Element).closest("td");
    const tr = cell?.parentElement as HTMLTableRowElement | undefined;
    if (cell && tr?.sectionRowIndex === at?.row && cell.cellIndex - 1 === at?.column) return;
    stop(cell);
  };
  const step = (event: KeyboardEvent) => {
    const to = steppedTo(event.key, at, rows, columns);
    if (to === undefined) return;
    event.preventDefault();
    if (to === null) return setAt(null);
    const body = frame.current?.querySelector("tbody");
    const cell = body?.rows[to.row]?.cells[to.column + 1] as HTMLTableCellElement | undefined;
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    stop(cell);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the region within has the focus; its keys and pointer come here
    <div
      ref={frame}
      className={styles.frame}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={({ pointerType }) => pointerType !== "touch" && leave()}
      onBlur={leave}
      onKeyDown={step}
    >
      {children}
      {at && reading && (
        <>
          <div
            className={styles.cell}
            style={{ left: at.box.x, top: at.box.y, width: at.box.width, height: at.box.height }}
          />
          <div className={chart.place} style={placeOf(at)}>
            <div className={chart.tooltip} data-tooltip="">
              <strong>{reading.head}</strong>
              <p className={styles.rate}>{reading.rate}</p>
              {reading.lines.length > 0 && (
                <ul className={styles.lines}>
                  {reading.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              <small>{source}</small>
            </div>
          </div>
        </>
      )}
      <Announced
        words={reading ? `${[`${reading.head}: ${reading.rate}`, ...reading.lines].join(", ")}. ${source}.` : ""}
      />
    </div>
  );
}

/** Arrow keys one cell, Home and End to the ends of the row, Escape leaves; undefined for a key that is not ours. */
function steppedTo(key: string, at: Place | null, rows: number, columns: number) {
  if (key === "Escape") return at === null ? undefined : null;
  const { row, column } = at ?? { row: 0, column: 0 };
  const to: Record<string, [number, number]> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [row, 0],
    End: [row, columns - 1],
  };
  const next = to[key];
  if (next === undefined) return undefined;
  if (at === null) return { row: 0, column: 0 };
  return { row: within(next[0], rows), column: within(next[1], columns) };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/** Under the cell or over it, on its side that has more room; never beyond the sides of the frame. */
function placeOf({ box, frame, low }: Place) {
  const y = low ? { bottom: frame.height - box.y + 6 } : { top: box.y + box.height + 6 };
  if (frame.width < narrow) return { insetInline: 0, ...y };
  const x = box.x > frame.width / 2 ? { right: Math.max(0, frame.width - box.x - box.width) } : { left: box.x };
  return { ...x, ...y };
}
