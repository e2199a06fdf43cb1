/** Colour of a mark: `partner-chn` → its variable; `ink` is the ink. */
export function markColour(tone: string): string {
  return tone === "ink" ? "var(--ink)" : `var(--${tone})`;
}

/** Colour of words, which needs more contrast than a mark. */
export function wordColour(tone: string): string {
  return tone.startsWith("partner-") ? `var(--${tone}-text)` : "var(--ink)";
}
