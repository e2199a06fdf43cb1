import { gappedLine, type WordBox } from "./gapped-line";

/** How far the line stands out of a bar, in px. */
const reach = 3;

/**
 * The line of a reported figure through the bars of its group, from `top` to the last of them. Where words would chop it
 * into scraps it stands at each bar alone.
 */
export function targetLine(
  x: number,
  top: number,
  bars: readonly { top: number; bottom: number }[],
  words: readonly WordBox[],
): string {
  const last = bars.at(-1);
  if (!last) return "";
  const whole = gappedLine(x, top, last.bottom + reach, words);
  if (whole.lastIndexOf("M") === 0) return whole;
  return bars.map((bar) => `M${x},${bar.top - reach}V${bar.bottom + reach}`).join("");
}
