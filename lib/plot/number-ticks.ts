import { ticks } from "d3-array";

/** Round numbers from 0 that hold `most`, about `count` of them, the last one at or above it. */
export function numberTicks(most: number, count: number): number[] {
  const steps = ticks(0, most, count);
  const [first = 0, second = most] = steps;
  const step = second - first;
  while ((steps.at(-1) ?? 0) < most - 1e-9) steps.push(Number(((steps.at(-1) ?? 0) + step).toPrecision(12)));
  return steps;
}
