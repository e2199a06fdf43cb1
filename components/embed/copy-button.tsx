"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./embed-dialog.module.css";

/** Copies the code beside it. Shown only where a script runs; says what happened, also to screen readers. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      // No leave to write: select the code, so that the reader's own keys copy it.
      const code = button.current?.closest("[data-code]")?.querySelector("pre");
      if (code) window.getSelection()?.selectAllChildren(code);
      setSaid("Selected: copy it with your keyboard");
    }
  };
  return (
    <span className={styles.copy}>
      <span role="status">{said}</span>
      <button ref={button} type="button" onClick={copy} aria-label={`Copy ${what}`}>
        Copy
      </button>
    </span>
  );
}
