import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { Frame } from "./frame";
import { type HeatCell, heatGrid } from "./heat-grid";
import { fitText, textWidth } from "./text-width";

/** A heat map as a picture: partners across, sectors down, in px of the frame. */
export interface HeatPlot {
  frame: Frame;
  size: number;
  /** `lift` = px that a name stands above the others: every second one where columns are narrower than names. */
  heads: { x: number; lines: string[]; lift: number }[];
  rows: { y: number; name: string; cells: HeatCell[] }[];
  cell: { width: number; height: number };
}

/** Geometry of a heat map of rates at an outer width. */
export function heatPlot(chart: PreparedChart, width: number): HeatPlot {
  const { across, down } = heatGrid(chart.rows);
  const size = width < 900 ? 11 : 12;
  const left = Math.ceil(Math.min(Math.max(...down.map(({ name }) => textWidth(name, size + 1))) + 10, width * 0.24));
  const cell = { width: (width - left) / across.length, height: 32 };
  const staggered = across.some((name) => name.split(" ").some((word) => textWidth(word, size) > cell.width - 2));
  const room = staggered ? 2 * cell.width - 6 : cell.width - 4;
  const named = across.map((name) => headLines(name, size, room));
  const tallest = Math.max(...named.map((lines) => lines.length)) * (size + 3);
  const heads = named.map((lines, at) => ({
    // The last name may not stand out of the frame.
    x: Math.min(left + (at + 0.5) * cell.width, width - Math.max(...lines.map((line) => textWidth(line, size))) / 2),
    lines,
    lift: staggered && at % 2 === 0 ? tallest + 2 : 0,
  }));
  const top = tallest * (staggered ? 2 : 1) + 10;
  return {
    frame: { width, height: top + down.length * cell.height + 2, left, right: 0, top, bottom: 2, narrow: width < 500 },
    size,
    heads,
    rows: down.map(({ name, cells }, at) => ({
      y: top + at * cell.height,
      name: fitText(name, size + 1, left - 8),
      cells,
    })),
    cell,
  };
}

/** A name over its column, a word a line; a word that is too long is cut. */
function headLines(name: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(fitText(word, size, width));
  }
  return lines;
}
