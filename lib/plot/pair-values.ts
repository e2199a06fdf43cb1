import { round } from "./plot-line";
import { spread } from "./spread";
import { textWidth } from "./text-width";

/** A value in words, at its dot: in the order of the dots and in the colour of its own; of several at once, in ink. */
export interface DotValue {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  tone: string;
}

type Placed = Omit<DotValue, "y">;

/** Of a dot, what its value needs. */
export interface ValuedDot {
  x: number;
  value: number;
  tone: string;
}

/** Size of the values, in px. */
const size = 12;

/**
 * Where the values of a row of dots stand. The outermost stand beside their dots; one that would stand across the zero
 * line, as if it were on the other side of zero, and those between stand off the line of dots, in the order of the dots.
 * Which is whose is told by place and colour alone: a sign of a series beside them would be a dot at a wrong value.
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
      const [tone = "ink", ...others] = new Set(own.map((dot) => dot.tone));
      return { x: own[0]?.x ?? zero, text, tone: others.length > 0 ? "ink" : tone, wide: textWidth(text, size) };
    });
  const beside: Placed[] = [];
  const off: typeof distinct = [];
  distinct.forEach((one, at) => {
    const { x, text, tone, wide } = one;
    if (at === distinct.length - 1) beside.push({ x: round(x + 10), text, anchor: "start", tone });
    else if (at === 0 && (x < zero || x - 10 - wide > zero + 3))
      beside.push({ x: round(x - 10), text, anchor: "end", tone });
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
    off: off.map(({ text, tone }, at) => ({ x: round(places[at] as number), text, anchor: "middle", tone })),
  };
}
