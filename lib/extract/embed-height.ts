import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import { legendKeys } from "@/lib/plot/legend-keys";
import { plotChart } from "@/lib/plot/plot-chart";
import { textWidth } from "@/lib/plot/text-width";
import { creditLine } from "./credit";
import { embedDrawings, embedView } from "./embed-view";
import { wrapText } from "./wrap-text";

/** Measures of `embed.css`, in px. */
const padding = 32;
const widest = 800;
const narrowBelow = 448;
const widestNarrow = 384;

/**
 * Height of an embed in a frame of a width, in px: what the style sheet will make of it, words wrapped by estimate and
 * a tenth wider than in our own fonts, as a reader's may be. A little too high rather than a little too low.
 */
export function embedHeight(prepared: PreparedChart, width: number, annotations = true): number {
  const chart = embedView(prepared, annotations);
  const inner = Math.min(width, widest) - padding;
  const narrow = inner < narrowBelow;
  const lines = (text: string, size: number, strong = false) => wrapText(text, size * 1.1, inner, strong).length;
  const title = lines(chart.title, narrow ? 20 : 22, true) * (narrow ? 26 : 28) + 4;
  const subtitle = lines(chart.subtitle, 14) * 20;
  const marks =
    listRows(
      chart.marks.map((mark) => `${mark.words}, ${formatShortDate(mark.date)}`),
      22,
      inner,
    ) * 24;
  const legend =
    listRows(
      legendKeys(chart).map((key) => key.name),
      20,
      inner,
    ) * 24;
  const foot = wrapText(creditLine(chart), 12 * 1.1, Math.max(190, inner - 110)).length * 16 + 44;
  const heights = title + subtitle + 12 + drawnHeight(chart, inner, narrow) + foot;
  return Math.ceil(heights + (marks > 0 ? marks + 8 : 0) + (legend > 0 ? legend + 8 : 0) + padding);
}

/** One height for every width that frames have in practice: without our script nothing is cut off. */
export function fixedEmbedHeight(chart: PreparedChart, annotations = true): number {
  return Math.max(...[320, 480, 600, 800].map((width) => embedHeight(chart, width, annotations)));
}

function drawnHeight(chart: PreparedChart, inner: number, narrow: boolean): number {
  if (chart.empty !== null) return 60;
  if (chart.mark === "heat") {
    // Heads of up to four lines, rows of 34 px or, with a name of two lines, of 36.
    const rows = new Set(chart.rows.map((row) => row.sector)).size;
    return 80 + rows * (narrow ? 40 : 36) + 16;
  }
  const { width, height } = narrow ? embedDrawings.narrow : embedDrawings.wide;
  const frame = plotChart(chart, width, height)?.frame;
  return frame ? (frame.height / frame.width) * (narrow ? Math.min(inner, widestNarrow) : inner) : 0;
}

/** Rows that items of a list take side by side, each with a sign of `sign` px before it. */
function listRows(items: readonly string[], sign: number, width: number): number {
  let rows = 0;
  let x = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const room = sign + textWidth(item, 14 * 1.1);
    if (room > width) {
      rows += wrapText(item, 14 * 1.1, width - sign).length;
      x = Number.POSITIVE_INFINITY;
    } else if (x + room > width) {
      rows++;
      x = room + 16;
    } else x += room + 16;
  }
  return rows;
}
