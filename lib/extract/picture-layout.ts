import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { Rendering } from "@/lib/charts/rendering";
import { formatShortDate } from "@/lib/format/date";
import { heatPlot } from "@/lib/plot/heat-plot";
import { plotChart } from "@/lib/plot/plot-chart";
import { creditOf } from "./credit";
import { type LegendLayout, legendLayout } from "./legend-layout";
import { balanceText, wrapText } from "./wrap-text";

/** Lines of text at one size, `y` the baseline of the first. */
export interface TextBlock {
  lines: string[];
  size: number;
  lead: number;
  y: number;
}

/** What is drawn, the outer size it is drawn for, and how much the drawing is enlarged. */
export interface PictureDrawing {
  chart: PreparedChart;
  width: number;
  height: number | undefined;
  scale: number;
  drawnHeight: number;
  /** What of the view is drawn, where not all of it has room. */
  cut: string | null;
}

/** Where everything stands on a picture, in px of its own box. */
export interface PictureLayout {
  width: number;
  height: number;
  margin: number;
  title: TextBlock;
  subtitle: TextBlock;
  legend: LegendLayout;
  /** The drawing and where its corner stands. */
  plot: PictureDrawing & { x: number; y: number };
  marks: { sign: string; event: boolean; block: TextBlock }[];
  rule: number;
  credit: TextBlock;
  address: TextBlock;
}

/** Widest layout; a picture of 1920 px is this one, enlarged, so that its words stay legible. */
const widestLayout = 1280;

/** Width to lay out a picture of `w` px for. */
export function layoutWidth(w: Rendering["w"]): number {
  return Math.min(w, widestLayout);
}

/** A picture for a report: everything that must not be lost when it is copied out of its page stands inside. */
export function pictureLayout(whole: PreparedChart, width: number, address: string): PictureLayout {
  const margin = width < 900 ? 24 : 32;
  const inner = width - 2 * margin;
  const chart = legibleHeat(whole, inner);
  const large = width >= 900;
  const title = block(chart.title, large ? 30 : 24, large ? 36 : 30, inner, margin + (large ? 24 : 18), true);
  const subtitle = block(chart.subtitle, large ? 16 : 15, large ? 23 : 21, inner, below(title) + (large ? 30 : 25));
  const legend = legendLayout(chart, inner, below(subtitle) + 30);
  const top = legend.rows > 0 ? legend.y + legend.rows * 20 * legend.scale : below(subtitle) + 16;
  const drawnHeight = plotHeight(chart, inner);
  let y = top + drawnHeight + 26;
  const marks = chart.marks.map((mark) => {
    const words = block(`${mark.words}, ${formatShortDate(mark.date)}`, 14, 19, inner - 28, y);
    y = below(words) + 22;
    return { sign: mark.sign, event: mark.kind === "event", block: words };
  });
  const rule = marks.length > 0 ? y - 8 : y - 12;
  const { source, asOf, licence } = creditOf(chart);
  const nameRoom = 130;
  const credit = block(`${source}. ${asOf}. ${licence}.`, 13, 18, inner - nameRoom, rule + 22);
  const addressBlock = block(address, 13, 18, inner - nameRoom, below(credit) + 18);
  return {
    width,
    height: Math.ceil(below(addressBlock) + margin - 8),
    margin,
    title,
    subtitle,
    legend,
    plot: { chart, width: inner, height: undefined, x: margin, y: top, scale: 1, drawnHeight, cut: null },
    marks,
    rule,
    credit,
    address: addressBlock,
  };
}

/** Baseline of the last line. */
export function below({ lines, y, lead }: TextBlock): number {
  return y + Math.max(0, lines.length - 1) * lead;
}

/** Text wrapped to a width; titles are set in the wider serif. */
export function block(text: string, size: number, lead: number, width: number, y: number, serif = false): TextBlock {
  const lines = serif ? balanceText(text, size, width / 1.04, true) : wrapText(text, size, width);
  return { lines, size, lead, y };
}

/** A heat map with as many partners as have room for their numbers; the subtitle says how many were left out. */
function legibleHeat(chart: PreparedChart, width: number): PreparedChart {
  if (chart.mark !== "heat") return chart;
  const partners = [...new Set(chart.rows.map((row) => row.partner))];
  const most = Math.floor((width * 0.8) / 42);
  if (partners.length <= most) return chart;
  const kept = new Set(partners.slice(0, most));
  return {
    ...chart,
    rows: chart.rows.filter((row) => kept.has(row.partner)),
    subtitle: `${chart.subtitle} Here: the first ${most} of ${partners.length} partners.`,
  };
}

function plotHeight(chart: PreparedChart, width: number): number {
  if (chart.empty !== null) return 60;
  if (chart.mark === "heat") return heatPlot(chart, width).frame.height;
  return plotChart(chart, width)?.frame.height ?? 0;
}
