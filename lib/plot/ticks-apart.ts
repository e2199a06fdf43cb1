import { textWidth } from "./text-width";

/** Least room between two words of an axis, in px; some of it goes to the wider fonts of embeds. */
const least = 7;

/** The ticks of a horizontal axis whose words have room: where two would touch, every second tick goes. */
export function ticksApart<T extends { x: number; label: string }>(ticks: readonly T[], size: number): T[] {
  const touching = ticks.some((tick, at) => {
    const before = ticks[at - 1];
    if (!before) return false;
    const room = Math.abs(tick.x - before.x) - (textWidth(tick.label, size) + textWidth(before.label, size)) / 2;
    return room < least;
  });
  return touching
    ? ticksApart(
        ticks.filter((_, at) => at % 2 === 0),
        size,
      )
    : [...ticks];
}
