import { createElement } from "react";
import { StaticChart } from "@/components/chart/static-chart";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { Rendering } from "@/lib/charts/rendering";
import { embedView } from "@/lib/extract/embed-view";
import { layoutWidth, type PictureLayout, pictureLayout } from "@/lib/extract/picture-layout";
import { socialLayout } from "@/lib/extract/social-layout";
import { resolveColours } from "@/lib/extract/token-colours";
import { heatPlot } from "@/lib/plot/heat-plot";
import { ChartPicture } from "./chart-picture";
import { HeatDrawing } from "./heat-drawing";
import { markup } from "./markup";

/** An SVG with text as text and every colour written out, from which `.svg`, `.png` and `.pdf` are made. */
export interface PictureSource {
  svg: string;
  width: number;
  height: number;
}

/** The picture of a view. `address` is the short address of the chart, printed inside. */
export async function pictureSource(
  prepared: PreparedChart,
  rendering: Rendering,
  address: string,
): Promise<PictureSource> {
  const { series: _, ...few } = embedView(prepared, rendering.annotations && !rendering.social);
  const chart = { ...few, series: prepared.series };
  const layout = rendering.social ? socialLayout(chart) : pictureLayout(chart, layoutWidth(rendering.w), address);
  const drawing = await drawingOf(layout.plot);
  const svg = (await markup(createElement(ChartPicture, { layout, drawing }))).replace(printOnly, "");
  return {
    svg: resolveColours(svg, rendering.theme === "dark" ? "dark" : "light"),
    width: layout.width,
    height: layout.height,
  };
}

/** Hatches are for paper without colour; what draws a picture knows no print styles. */
const printOnly = /<g data-hatch[\s\S]*?<\/g>/g;

/** The drawing without its outer element and without links, which lead nowhere in a picture. */
async function drawingOf({ chart, ...plot }: PictureLayout["plot"]): Promise<string> {
  if (chart.empty !== null)
    return markup(createElement("text", { y: 30, fontSize: 16, fill: "var(--ink-2)" }, chart.empty));
  if (chart.mark === "heat") return markup(createElement(HeatDrawing, { plot: heatPlot(chart, plot.width) }));
  const svg = await markup(createElement(StaticChart, { chart, width: plot.width, height: plot.height, prefix: "" }));
  return svg
    .replace(/^<svg[^>]*>(<title[^>]*>[^<]*<\/title>)?/, "")
    .replace(/<\/svg>$/, "")
    .replace(/<a\s[^>]*>/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replaceAll("var(--font-text)", "Source Sans 3");
}
