"use client";

import { useEffect, useState } from "react";
import type { FrameHeight } from "@/lib/extract/frame-height";
import { CopyButton } from "./copy-button";
import styles from "./embed-dialog.module.css";

/** The lines to paste for one theme, and the embed they show. */
export interface ThemedCode {
  theme: "auto" | "light" | "dark";
  texts: string[];
  /** Address of the embed on this site. */
  preview: string;
}

const themeNames = {
  auto: "as the reader’s device says",
  light: "always light",
  dark: "always dark",
} as const;

/** Lines to paste, with a choice of theme where a script runs; without one, those that follow the reader's device. */
export function EmbedChoice({
  items,
  codes,
  title,
  height,
}: {
  items: readonly { what: string; note: string }[];
  codes: readonly [ThemedCode, ...ThemedCode[]];
  title: string;
  height: FrameHeight;
}) {
  const [ready, setReady] = useState(false);
  const [theme, setTheme] = useState<ThemedCode["theme"]>("auto");
  useEffect(() => setReady(true), []);
  const chosen = codes.find((code) => code.theme === theme) ?? codes[0];
  return (
    <>
      {ready && (
        <fieldset className={styles.themes}>
          <legend>Colors</legend>
          {codes.map((code) => (
            <label key={code.theme}>
              <input
                type="radio"
                name="embed-theme"
                value={code.theme}
                checked={code.theme === theme}
                onChange={() => setTheme(code.theme)}
              />
              {themeNames[code.theme]}
            </label>
          ))}
        </fieldset>
      )}
      {items.map(({ what, note }, at) => (
        <section key={what} className={styles.item} data-code="">
          <h3>{what.replace(/^the (.)/, (_, letter: string) => letter.toUpperCase())}</h3>
          <CopyButton key={theme} text={chosen.texts[at] ?? ""} what={what} />
          <p>{note}</p>
          <pre>{chosen.texts[at]}</pre>
        </section>
      ))}
      <section className={styles.item}>
        <h3>Preview</h3>
        {/* A picture here: within the frame neither Tab nor Escape would reach the dialog. */}
        <div className={styles.preview} inert>
          <iframe
            key={theme}
            src={chosen.preview}
            title={`Preview: ${title}`}
            height={height.fixed}
            loading="lazy"
            tabIndex={-1}
            style={{ height: height.css, colorScheme: theme === "auto" ? undefined : theme }}
          />
        </div>
      </section>
    </>
  );
}
