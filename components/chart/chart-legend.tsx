"use client";

import type { LegendKey } from "@/lib/plot/legend-keys";
import { dashes } from "@/lib/plot/line-dash";
import styles from "./chart-legend.module.css";
import { KeyHatch } from "./hatch";
import { DotMark } from "./pair-drawing";
import { markColour } from "./tone";

interface Props {
  keys: readonly LegendKey[];
  hidden: ReadonlySet<string>;
  /** Null until the live chart stands: the keys are then words, not buttons that do nothing. */
  onToggle: ((key: string) => void) | null;
  /** The key that the pointer or the focus is on: its line stands out. */
  onPoint?: (key: string | null) => void;
  /** The drawing has direct labels: seen only with the focus in it, or with something hidden. */
  asked?: boolean;
}

/**
 * The keys of a chart whose series cannot be labelled on the drawing; with a script each hides and shows its series.
 * Where they are labelled, the same for whoever comes by keyboard.
 */
export function ChartLegend({ keys, hidden, onToggle, onPoint, asked = false }: Props) {
  return (
    <ul
      className={`${styles.legend} ${asked && hidden.size === 0 ? styles.asked : ""}`}
      data-legend=""
      aria-label="Series shown"
    >
      {keys.map((one) => (
        <li key={one.key}>
          {onToggle ? (
            <button
              type="button"
              className={styles.key}
              aria-pressed={!hidden.has(one.key)}
              onClick={() => onToggle(one.key)}
              onPointerEnter={() => onPoint?.(one.key)}
              onPointerLeave={() => onPoint?.(null)}
              onFocus={() => onPoint?.(one.key)}
              onBlur={() => onPoint?.(null)}
            >
              <KeyMark legendKey={one} />
              {one.name}
            </button>
          ) : (
            <span className={styles.key}>
              <KeyMark legendKey={one} />
              {one.name}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function KeyMark({ legendKey: { mark, tone } }: { legendKey: LegendKey }) {
  if (mark === "none") return null;
  const colour = markColour(tone);
  return (
    <svg width={18} height={14} viewBox="0 0 18 14" aria-hidden="true">
      {mark === "area" ? (
        <>
          <rect x={1} y={1} width={16} height={12} fill={colour} />
          <KeyHatch tone={tone} />
        </>
      ) : mark === "line" || mark === "dash" || mark === "dots" ? (
        <path d="M0,7H18" stroke={colour} strokeWidth={3} strokeDasharray={dashes[mark]} />
      ) : (
        <DotMark dot={{ shape: mark, tone, x: 9, y: 7 }} />
      )}
    </svg>
  );
}
