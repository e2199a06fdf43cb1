import type { Plot } from "./plot-chart";

/** A piece of a tall drawing, in px of it; `axis` = height of what stands at the top of every piece. */
export interface PrintPart {
  y: number;
  height: number;
}

/** Most px of one piece: two columns of pieces stand under a title on a page of A4 or Letter. */
const tallest = 620;

/**
 * A drawing of rows in pieces, cut between rows and never below the head of a group: in print they stand in two columns,
 * as many pairs of them as it needs. All pairs but the last are as high as a page has room for; the last is parted evenly.
 */
export function printParts(plot: Plot): PrintPart[] {
  if (!("cuts" in plot)) return [];
  const { top, height } = plot.frame;
  const room = tallest - top;
  const pairs = Math.ceil((height - top) / (2 * room));
  const edges = [top];
  for (let at = 1; at < 2 * pairs - 1; at++) edges.push(lastBefore(plot.cuts, (edges.at(-1) as number) + room));
  const begun = edges.at(-1) as number;
  edges.push(nearest(plot.cuts, begun + (height - begun) / 2));
  const distinct = [...new Set(edges)];
  return distinct.map((y, at) => ({ y, height: (distinct[at + 1] ?? height) - y }));
}

function lastBefore(places: readonly number[], limit: number): number {
  return places.findLast((place) => place <= limit) ?? limit;
}

function nearest(places: readonly number[], to: number): number {
  return places.reduce((best, place) => (Math.abs(place - to) < Math.abs(best - to) ? place : best), places[0] ?? to);
}
