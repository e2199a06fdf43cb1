import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { embedHeights, embedWidths } from "./embed-height";

/** The height of a frame whose width nobody knows yet. */
export interface FrameHeight {
  /** CSS in units of the column: as high as the chart needs at its width, without a script. */
  css: string;
  /** In px, enough at every width: for pages that keep no style. */
  fixed: number;
}

/** Height by width as a straight line: `slope` × width + `above`. */
interface Line {
  slope: number;
  above: number;
}

const step = 8;

/**
 * How high a frame must be: one line for widths with the narrow drawing, one for those with the wide, neither ever below
 * what {@link embedHeights} says. `most` = a limit from outside, in px.
 */
export function frameHeight(chart: PreparedChart, annotations = true, most = Number.POSITIVE_INFINITY): FrameHeight {
  const { least, wide, widest, widestNarrow } = embedWidths;
  const heightAt = embedHeights(chart, annotations);
  const heights = (from: number, until: number) =>
    Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, at) => from + at * step).map(
      (width): [number, number] => [width, heightAt(width)],
    );
  const narrowHeights = heights(least, wide - 1).map(([x, y]): [number, number] => [Math.min(x, widestNarrow), y]);
  const wideHeights = heights(wide, widest);
  const fixed = Math.min(most, Math.max(...[...narrowHeights, ...wideHeights].map(([, height]) => height)));
  const narrow = lineOver(narrowHeights);
  // Below the width of the wide drawing the second part is larger than any height, from there on less than 0.
  const css = `max(${words(lineOver(wideHeights), widest)},min(${words(narrow, widestNarrow)},(${wide}px - 100cqw)*9999))`;
  return { css: most === Number.POSITIVE_INFINITY ? css : `min(${most}px,${css})`, fixed };
}

/** The line over all points that is nowhere far above them, among those through two of them and those of least slope. */
function lineOver(points: readonly [number, number][]): Line {
  let best: Line = { slope: 0, above: Math.ceil(highestOver(points, 0)) };
  let least = farthest(best, points);
  for (const [at, [x1, y1]] of points.entries())
    for (const [x2, y2] of points.slice(at + 1)) {
      if (x2 === x1) continue;
      const slope = Math.round(((y2 - y1) / (x2 - x1)) * 100) / 100;
      const line = { slope, above: Math.ceil(highestOver(points, slope)) };
      const far = farthest(line, points);
      if (far >= least) continue;
      best = line;
      least = far;
    }
  return best;
}

/** How high above the origin a line of a slope must begin to be under no point. Loops: it is asked a thousand times. */
function highestOver(points: readonly [number, number][], slope: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) if (y - slope * x > highest) highest = y - slope * x;
  return highest;
}

/** How far a line is above the point that it is farthest above. */
function farthest({ slope, above }: Line, points: readonly [number, number][]): number {
  let far = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) if (slope * x + above - y > far) far = slope * x + above - y;
  return far;
}

/** As a sum of CSS; 100cqw is the width of the column. */
function words({ slope, above }: Line, widest: number): string {
  return slope === 0 ? `${above}px` : `${slope}*min(100cqw,${widest}px) + ${above}px`;
}
