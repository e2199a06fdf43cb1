import type { DotShape } from "./dot-shapes";
import { round } from "./plot-line";
import { spread } from "./spread";
import { textWidth } from "./text-width";

/** The shape of the dot whose value stands after it; `x` is its middle. */
export interface ValueKey {
  shape: DotShape;
  tone: string;
  x: number;
}

/** A value in words, at its dot; where dots lie together, with the shapes of those it is the value of. */
export interface DotValue {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  keys: ValueKey[];
}

type Placed = Omit<DotValue, "y">;

/** Of a dot, what its value needs; `together` where it lies with others and its place does not tell whose it is. */
export interface ValuedDot extends Omit<ValueKey, "x"> {
  x: number;
  value: number;
  together: boolean;
}

/** Size of the values, in px. */
const size = 12;
/** Width of a key with the room after it, in px. */
const keyRoom = 10;

/**
 * Where the values of a row of dots stand. The outermost stand beside their dots; one that would stand across the zero
 * line, as if it were on the other side of zero, and those between stand off the line of dots, in the order of the dots.
 */
export function dotValues(
  dots: readonly ValuedDot[],
  zero: number,
  width: number,
  words: (value: number) => string,
): { beside: Placed[]; off: Placed[] } {
  const distinct = [...new Set(dots.map(({ value }) => value))]
    .sort((a, b) => a - b)
    .map((value) => {
      const own = dots.filter((dot) => dot.value === value);
      const text = words(value);
      const keys = own.some(({ together }) => together) ? own.map(({ shape, tone }) => ({ shape, tone })) : [];
      return { x: own[0]?.x ?? zero, text, keys, wide: keys.length * keyRoom + textWidth(text, size) };
    });
  const beside: Placed[] = [];
  const off: typeof distinct = [];
  distinct.forEach((one, at) => {
    const { x, text, keys, wide } = one;
    if (at === distinct.length - 1) {
      // At the right edge there may be room for the value alone.
      const fit = x + 10 + wide <= width ? keys : [];
      beside.push(after(x + 10, fit, text));
    } else if (at === 0 && (x < zero || x - 10 - wide > zero + 3))
      beside.push({ x: round(x - 10), text, anchor: "end", keys: keysFrom(x - 10 - wide, keys) });
    else off.push(one);
  });
  const room = Math.max(0, ...off.map(({ wide }) => wide));
  const places = spread(
    off.map(({ x }) => x),
    room + 6,
    zero + 4 + room / 2,
    width - room / 2,
  );
  return {
    beside,
    off: off.map(({ text, keys, wide }, at) => {
      const middle = places[at] as number;
      return {
        x: round(middle + (keys.length * keyRoom) / 2),
        text,
        anchor: "middle",
        keys: keysFrom(middle - wide / 2, keys),
      };
    }),
  };
}

/** Keys from a place on, then the words. */
function after(from: number, keys: readonly Omit<ValueKey, "x">[], text: string): Placed {
  return { x: round(from + keys.length * keyRoom), text, anchor: "start", keys: keysFrom(from, keys) };
}

function keysFrom(from: number, keys: readonly Omit<ValueKey, "x">[]): ValueKey[] {
  return keys.map((key, at) => ({ ...key, x: round(from + 4 + at * keyRoom) }));
}
