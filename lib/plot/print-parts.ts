import type { Plot } from "./plot-chart";

/** A piece of a tall drawing, in px of it. */
export interface PrintPart {
  y: number;
  height: number;
}

/** Two pieces that stand side by side on paper, as high as the higher of them, so that both are drawn in one scale. */
export interface PrintPair {
  height: number;
  parts: PrintPart[];
}

/**
 * Most px of one piece. A page of Letter has room for about 680 px between title and source: its words are then 8 pt,
 * and what is still higher goes on over the page.
 */
const tallest = 900;

/**
 * A drawing of rows in pieces, cut between rows and never below the head of a group: in print they stand in two columns,
 * as many pairs of them as it needs. All pairs but the last are as high as a page has room for; the last is parted evenly.
 */
export function printPairs(plot: Plot): PrintPair[] {
  if (!("cuts" in plot)) return [];
  const { top, height } = plot.frame;
  const room = tallest - top;
  const pairs: PrintPair[] = [];
  let begun = top;
  while (height - begun > 2 * room) {
    const middle = lastBefore(plot.cuts, begun + room);
    const end = lastBefore(plot.cuts, middle + room);
    pairs.push(pairOf([begun, middle, end]));
    begun = end;
  }
  return [...pairs, pairOf([begun, nearest(plot.cuts, begun + (height - begun) / 2), height])];
}

function pairOf([begun, middle, end]: [number, number, number]): PrintPair {
  const edges = [...new Set([begun, middle, end])];
  const parts = edges.slice(0, -1).map((y, at) => ({ y, height: (edges[at + 1] as number) - y }));
  return { height: Math.max(...parts.map((part) => part.height)), parts };
}

function lastBefore(places: readonly number[], limit: number): number {
  return places.findLast((place) => place <= limit) ?? limit;
}

function nearest(places: readonly number[], to: number): number {
  return places.reduce((best, place) => (Math.abs(place - to) < Math.abs(best - to) ? place : best), places[0] ?? to);
}
