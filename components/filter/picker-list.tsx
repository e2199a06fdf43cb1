"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { fold } from "@/lib/extract/search-rank";
import type { PickerPartner } from "./partner-picker";
import styles from "./partner-picker.module.css";

export interface PickerListProps {
  id: string;
  one: boolean;
  chosen: readonly PickerPartner[];
  options: readonly PickerPartner[];
  most: number;
  onShow: (codes: readonly string[]) => void;
  onClose: () => void;
}

/** The opened picker: a field that narrows the list, the list itself, and the button that shows the choice. */
export function PickerList({ id, one, chosen, options, most, onShow, onClose }: PickerListProps) {
  const [asked, setAsked] = useState("");
  const [ticked, setTicked] = useState<readonly string[]>(chosen.map(({ code }) => code));
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    field.current?.focus();
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const all = one ? options : [...chosen, ...options];
  const words = fold(asked);
  const shown = all.filter(({ code, label }) => ` ${fold(label)} ${code.toLowerCase()}`.includes(` ${words}`));
  const tick = (code: string) =>
    setTicked(ticked.includes(code) ? ticked.filter((other) => other !== code) : [...ticked, code]);
  const full = ticked.length >= most;

  /**
   * Arrows walk the list; from its head back to the field. Enter in the field takes the first of the list, on a partner
   * that partner: a box by itself answers only to the space bar.
   */
  const walk = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>("input:not(:disabled), button") ?? [])];
    const at = boxes.indexOf(event.target as HTMLElement);
    if (event.key === "ArrowDown") boxes[Math.min(at + 1, boxes.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (at <= 0 ? field.current : boxes[at - 1])?.focus();
    else if (event.key === "Enter" && event.target === field.current) boxes[0]?.click();
    else if (event.key === "Enter" && !one && at >= 0) boxes[at]?.click();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={panel} id={id} className={styles.panel} role="dialog" aria-label="Choose partners" onKeyDown={walk}>
      <label className={styles.search}>
        <span>Name or code{one ? "" : ", or a group such as EU27"}</span>
        <input ref={field} type="search" value={asked} autoComplete="off" onChange={(e) => setAsked(e.target.value)} />
      </label>
      <ul ref={list} className={styles.options} aria-label="Partners">
        {shown.map(({ code, label }) => (
          <li key={code}>
            {one ? (
              <button type="button" className={styles.option} onClick={() => onShow([code])}>
                {label}
              </button>
            ) : (
              <label className={styles.option}>
                <input
                  type="checkbox"
                  checked={ticked.includes(code)}
                  disabled={full && !ticked.includes(code)}
                  onChange={() => tick(code)}
                />
                {label}
              </label>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <span role="status">
          {shown.length === 0
            ? "No partner of this chart is called so"
            : one
              ? `${shown.length} to choose from`
              : `${ticked.length} chosen, at most ${most}`}
        </span>
        <button type="button" className={styles.quiet} onClick={onClose}>
          Cancel
        </button>
        {!one && (
          <button type="button" className={styles.show} disabled={ticked.length === 0} onClick={() => onShow(ticked)}>
            Show
          </button>
        )}
      </div>
    </div>
  );
}
