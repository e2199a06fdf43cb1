import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { textWidth } from "@/lib/plot/text-width";
import { creditOf } from "./credit";
import { legendLayout } from "./legend-layout";
import { below, block, type PictureLayout, type TextBlock } from "./picture-layout";
import { socialDrawing } from "./social-drawing";
import { wrapText } from "./wrap-text";

const width = 1200;
const height = 630;
const margin = 56;
const inner = width - 2 * margin;
/** The picture of link previews, 1200 × 630: large title, few words, no marks, double rule, name and source. */
export function socialLayout(chart: PreparedChart): PictureLayout {
  const title = socialTitle(chart.title);
  const measure = cutToFit(chart.subtitle.split(". ")[0] as string, 24);
  const subtitle: TextBlock = { lines: [measure], size: 24, lead: 30, y: below(title) + 42 };
  const rule = height - 78;
  const legend = legendLayout(chart, inner, subtitle.y + 36, { mostRows: 1, scale: 1.6 });
  const top = (legend.rows > 0 ? legend.y : subtitle.y) + 16;
  const room = rule - 14 - top;
  const plot = socialDrawing(chart, inner, room);
  const publishers = [...new Set(chart.sources.map(({ publisher }) => publisher))];
  const { asOf } = creditOf(chart);
  const words = `${publishers.length > 1 ? `${publishers[0]} and others` : (publishers[0] ?? "")} · ${asOf.charAt(0).toLowerCase()}${asOf.slice(1)}`;
  const cut = plot.cut === null ? "" : ` · ${plot.cut}`;
  const source = `${cutToFit(words, 24, inner - 220 - textWidth(cut, 24))}${cut}`;
  return {
    width,
    height,
    margin,
    title,
    subtitle,
    legend,
    plot: { ...plot, x: margin, y: top },
    marks: [],
    rule,
    credit: { lines: [source], size: 24, lead: 30, y: height - 34 },
    address: { lines: [], size: 13, lead: 18, y: height - 34 },
  };
}

/** Fifty px where two lines hold it, less where they do not; what no size holds is cut. */
function socialTitle(text: string): TextBlock {
  const sizes = [50, 44, 38, 34];
  const size = sizes.find((each) => wrapText(text, each, inner / 1.04, true).length <= 2) ?? 34;
  const found = block(text, size, Math.round(size * 1.16), inner, margin + size * 0.78, true);
  if (found.lines.length <= 2) return found;
  return { ...found, lines: [found.lines[0] as string, `${found.lines[1]} …`] };
}

function cutToFit(text: string, size: number, room = inner): string {
  const [first = "", ...rest] = wrapText(text, size, room);
  return rest.length > 0 ? `${first} …` : first;
}
