import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import { bundleNote } from "@/lib/plot/bundle-note";
import { legendKeys } from "@/lib/plot/legend-keys";
import { plotHeight } from "@/lib/plot/plot-chart";
import { creditLine } from "./credit";
import { heatNameRoom, heatRoom, isStaggered } from "./embed-table";
import { embedDrawings, embedView } from "./embed-view";
import { piecesOf, wrapPieces, wrapText } from "./wrap-text";

/** Measures of `embed.css`, in px. */
const padding = 32;
const widest = 800;
const narrowBelow = 448;
const widestNarrow = 384;
/** How much wider than ours a reader's font may be. */
const wider = 1.07;
/** The last line's least width for its words, and the width of our name beside them. */
const creditRoom = 192;
const nameRoom = 106;
/** Under a heat map its key; over it what says that it scrolls. */
const heatKey = 34;
const heatMore = 24;

type Pieces = ReturnType<typeof piecesOf>;

/** Outer widths at which the narrow drawing gives way to the wide one, and beyond which nothing grows. */
export const embedWidths = { least: 280, wide: narrowBelow + padding, widest, widestNarrow: widestNarrow + padding };

/**
 * Height of an embed in a frame of a width, in px: what the style sheet will make of it, words wrapped by estimate and
 * a little wider than in our own fonts, as a reader's may be. A little too high rather than a little too low.
 */
export function embedHeight(chart: PreparedChart, width: number, annotations = true): number {
  return embedHeights(chart, annotations)(width);
}

/** {@link embedHeight} for many widths: the drawings are laid out once. */
export function embedHeights(prepared: PreparedChart, annotations = true): (width: number) => number {
  const chart = embedView(prepared, annotations);
  const drawn = drawnHeights(chart);
  const marks = chart.marks.map((mark) => piecesOf(`${mark.words}, ${formatShortDate(mark.date)}`));
  const keys = legendKeys(chart).map((key) => piecesOf(key.name));
  const words = bundleNote(chart);
  const bundle = words === null ? null : piecesOf(words);
  const [title, subtitle, credit] = [
    piecesOf(chart.title, true),
    piecesOf(chart.subtitle),
    piecesOf(creditLine(chart)),
  ];
  return (width) => {
    const inner = Math.min(width, widest) - padding;
    const narrow = inner < narrowBelow;
    const lines = (pieces: Pieces, size: number, room: number) => wrapPieces(pieces, size * wider, room).length;
    const head = lines(title, narrow ? 20 : 22, inner) * (narrow ? 26 : 28) + 4 + lines(subtitle, 14, inner) * 20;
    const lists = [listRows(marks, 22, inner), listRows(keys, 20, inner)].filter((rows) => rows > 0);
    const beside = inner >= creditRoom + nameRoom;
    const foot = 21 + lines(credit, 12, inner - (beside ? nameRoom : 0)) * 16 + (beside ? 0 : 20);
    const note = bundle === null ? 0 : 6 + lines(bundle, 13, inner) * 18;
    const heights = head + 12 + drawn(inner, narrow) + note + foot;
    return 2 + Math.ceil(heights + lists.reduce((sum, rows) => sum + rows * 24 + 8, 0) + padding);
  };
}

function drawnHeights(chart: PreparedChart): (inner: number, narrow: boolean) => number {
  if (chart.empty !== null) return () => 60;
  if (chart.mark === "heat") return (inner) => heatHeight(chart, inner);
  const tall = ({ width, height }: { width: number; height: number }) => plotHeight(chart, width, height) / width;
  const ratios = { narrow: tall(embedDrawings.narrow), wide: tall(embedDrawings.wide) };
  return (inner, narrow) => (narrow ? ratios.narrow * Math.min(inner, widestNarrow) : ratios.wide * inner);
}

/** The table that shows a heat map, with its key: heads break at every space, names of rows where they must. */
function heatHeight(chart: PreparedChart, inner: number): number {
  const heads = [...new Set(chart.rows.map((row) => String(row.partner_name)))];
  const names = [...new Set(chart.rows.map((row) => String(row.sector_name)))];
  const room = heatNameRoom(heads.length, inner) - 8;
  const lines = Math.max(
    ...heads.map((name) =>
      isStaggered(heads.length) ? wrapText(name, 11 * wider, 92).length : name.split(" ").length,
    ),
  );
  const head = lines * 14 + (isStaggered(heads.length) ? 34 : 2);
  const around = heatKey + (inner < heatRoom(heads.length) ? heatMore : 0);
  const rows = names.map((name) => Math.max(30, wrapText(name, 13 * wider, room).length * 16));
  // It scrolls sideways where it must; a bar to scroll by may take its own room.
  return around + 24 + [head, ...rows].reduce((sum, row) => sum + row + 2, 0);
}

/** Rows that items of a list take side by side, each with a sign of `sign` px before it. */
function listRows(items: readonly Pieces[], sign: number, width: number): number {
  let rows = 0;
  let x = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const room = sign + item.reduce((sum, piece) => sum + piece.width, 0) * 14 * wider;
    if (room > width) {
      rows += wrapPieces(item, 14 * wider, width - sign).length;
      x = Number.POSITIVE_INFINITY;
    } else if (x + room > width) {
      rows++;
      x = room + 16;
    } else x += room + 16;
  }
  return rows;
}
