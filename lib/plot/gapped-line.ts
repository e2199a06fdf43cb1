import { textWidth } from "./text-width";

/** Where words stand, in px. */
export interface WordBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box of words in one line from `x` on, `y` its middle, with the room that a line keeps from them. */
export function wordBox(text: string, x: number, y: number, size: number, strong = false): WordBox {
  const half = size / 2 + 2;
  return { left: x - 2, right: x + textWidth(text, size, strong) + 4, top: y - half, bottom: y + half };
}

/** A vertical line as a path that stops above words that stand across it, and goes on under them. */
export function gappedLine(x: number, top: number, bottom: number, words: readonly WordBox[]): string {
  const across = words
    .filter((box) => box.left < x && x < box.right && box.top < bottom && box.bottom > top)
    .sort((a, b) => a.top - b.top);
  let path = "";
  let from = top;
  for (const box of across) {
    if (box.top > from) path += `M${x},${from}V${box.top}`;
    from = Math.max(from, box.bottom);
  }
  return from < bottom ? `${path}M${x},${from}V${bottom}` : path;
}
