import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { textWidth } from "@/lib/plot/text-width";
import { creditOf } from "./credit";
import { legendLayout } from "./legend-layout";
import { below, block, type PictureLayout, type TextBlock } from "./picture-layout";
import { socialDrawing } from "./social-drawing";
import { balanceText, wrapText } from "./wrap-text";

const width = 1200;
const height = 630;
const margin = 56;
const inner = width - 2 * margin;
/** The picture of link previews, 1200 × 630: large title, few words, no marks, double rule, name and source. */
export function socialLayout(chart: PreparedChart): PictureLayout {
  const title = socialTitle(chart.title);
  const subtitle = socialSubtitle(chart.subtitle.split(". ")[0] as string, below(title) + 42);
  const rule = height - 78;
  const legend = legendLayout(chart, inner, below(subtitle) + 36, { mostRows: 2, scale: 1.5 });
  const top = (legend.rows > 0 ? legend.y + (legend.rows - 1) * 30 : below(subtitle)) + 16;
  const room = rule - 14 - top;
  const plot = socialDrawing(chart, inner, room);
  const publishers = [...new Set(chart.sources.map(({ publisher }) => publisher))];
  const { asOf } = creditOf(chart);
  const who = publishers.length > 1 ? `${publishers[0]} and others` : (publishers[0] ?? "");
  // The day and what is drawn are never cut; a long name of a publisher is.
  const rest = ` · ${asOf.charAt(0).toLowerCase()}${asOf.slice(1)}${plot.cut === null ? "" : ` · ${plot.cut}`}`;
  const source = `${cutToFit(who, 24, inner - 210 - textWidth(rest, 24))}${rest}`;
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

/** Fifty px where two lines hold it, less where they do not, three of the smallest; what they do not hold is cut. */
function socialTitle(text: string): TextBlock {
  const sizes = [50, 44, 38, 34];
  const size = sizes.find((each) => wrapText(text, each, inner / 1.04, true).length <= 2) ?? 34;
  const found = block(text, size, Math.round(size * 1.16), inner, margin + size * 0.78, true);
  if (found.lines.length <= 3) return found;
  return { ...found, lines: [...found.lines.slice(0, 2), `${found.lines[2]} …`] };
}

/** What is measured, whole: smaller or on a second line where it must be, for the unit often stands last. */
function socialSubtitle(text: string, y: number): TextBlock {
  const large = wrapText(text, 24, inner);
  if (large.length === 1) return { lines: large, size: 24, lead: 30, y };
  const [first = "", second, ...rest] = balanceText(text, 21, inner);
  const lines = second === undefined ? [first] : [first, rest.length > 0 ? `${second} …` : second];
  return { lines, size: 21, lead: 27, y: y - 2 };
}

function cutToFit(text: string, size: number, room: number): string {
  const [first = "", ...rest] = wrapText(text, size, room - textWidth(" …", size));
  return rest.length > 0 ? `${first} …` : first;
}
