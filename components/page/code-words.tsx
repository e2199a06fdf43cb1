/** Text in which `words between backticks` are names of columns and codes. */
export function CodeWords({ text }: { text: string }) {
  // Splitting by a group keeps what it matched: every second piece stood between backticks.
  return text.split(/`([^`]+)`/).map((piece, index) => (index % 2 === 1 ? <code key={piece}>{piece}</code> : piece));
}
