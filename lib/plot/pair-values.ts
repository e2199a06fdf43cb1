import { round } from "./plot-line";
import { spread } from "./spread";
import { textWidth } from "./text-width";

/** A value in words, at its dot. */
export interface DotValue {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
}

type Placed = Omit<DotValue, "y">;

/** Size of the values, in px. */
const size = 12;

/**
 * Where the values of a row of dots stand. The outermost stand beside their dots; one that would stand across the zero
 * line, as if it were on the other side of zero, and those between stand off the line of dots, in the order of the dots.
 */
export function dotValues(
  dots: readonly { x: number; value: number }[],
  zero: number,
  width: number,
  words: (value: number) => string,
): { beside: Placed[]; off: Placed[] } {
  const distinct = [...new Map(dots.map((dot) => [dot.value, dot])).values()].sort((a, b) => a.value - b.value);
  const beside: Placed[] = [];
  const off: { x: number; text: string }[] = [];
  distinct.forEach(({ x, value }, at) => {
    const text = words(value);
    if (at === distinct.length - 1) beside.push({ x: round(x + 10), text, anchor: "start" });
    else if (at === 0 && (x < zero || x - 10 - textWidth(text, size) > zero + 3))
      beside.push({ x: round(x - 10), text, anchor: "end" });
    else off.push({ x, text });
  });
  const room = Math.max(0, ...off.map(({ text }) => textWidth(text, size)));
  const low = zero + 4 + room / 2;
  const places = spread(
    off.map(({ x }) => x),
    room + 6,
    low,
    width - room / 2,
  );
  return {
    beside,
    off: off.map(({ text }, at) => ({ x: round(places[at] as number), text, anchor: "middle" })),
  };
}
