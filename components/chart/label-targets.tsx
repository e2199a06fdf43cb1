"use client";

import type { EndLabel } from "@/lib/plot/end-labels";
import type { Frame } from "@/lib/plot/frame";
import styles from "./label-targets.module.css";

interface Props {
  labels: readonly EndLabel[];
  frame: Frame;
  onToggle: (key: string) => void;
  onPoint: (key: string | null) => void;
}

const height = 16;

/**
 * Over each direct label a place for the pointer: over it the line stands out, a click hides it. The legend, which
 * shows as soon as it has the focus or a line is hidden, does the same by keyboard and brings lines back.
 */
export function LabelTargets({ labels, frame, onToggle, onPoint }: Props) {
  return labels.map(({ key, name, x, y }) => (
    <div
      key={key}
      className={styles.target}
      style={{ left: x, top: y - height / 2, width: frame.width - x, height }}
      title={`Hide ${name}`}
      aria-hidden="true"
      data-label={key}
      onClick={() => onToggle(key)}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(null)}
    />
  ));
}
