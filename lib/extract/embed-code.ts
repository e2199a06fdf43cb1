import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type Rendering, renderingQuery } from "@/lib/charts/rendering";
import { altText, creditLine } from "./credit";
import { type FrameHeight, frameHeight } from "./frame-height";

/** Lines to paste, each for another kind of page. */
export interface EmbedCode {
  /** Address of the embed itself. */
  address: string;
  iframe: string;
  responsive: string;
  picture: string;
  markdown: string;
}

/**
 * The code that puts a view into another page. `siteUrl` without a slash at the end; `v` pins the data version; `height`
 * is that of the frame, where it is known already.
 */
export function embedCode(
  chart: PreparedChart,
  siteUrl: string,
  rendering: Partial<Rendering> = {},
  height: FrameHeight = frameHeight(chart, rendering.annotations ?? true),
): EmbedCode {
  const address = `${siteUrl}${addressOf(`/embed/${chart.id}`, renderingQuery(chart.query, rendering, "embed"))}`;
  const page = `${siteUrl}${addressOf(`/charts/${chart.id}`, chart.query)}`;
  const file = { v: rendering.v ?? null, theme: rendering.theme ?? "auto" };
  const png = `${siteUrl}${addressOf(`/charts/${chart.id}.png`, renderingQuery(chart.query, file, "picture"))}`;
  const alt = altText(chart);
  const iframe = iframeOf(address, chart.title, height);
  return {
    address,
    iframe,
    responsive: `${iframe}\n<script async src="${siteUrl}/embed.js"></script>`,
    picture: `<figure>\n  <a href="${attribute(page)}"><img src="${attribute(png)}" alt="${attribute(alt)}" width="1280" style="max-width:100%;height:auto"></a>\n  <figcaption>${attribute(creditLine(chart))}</figcaption>\n</figure>`,
    markdown: `[![${markdown(alt)}](${brackets(png)})](${brackets(page)})\n\n${markdown(creditLine(chart))}`,
  };
}

/**
 * One frame: as wide as its column, `width` at most, and as high as the chart needs there. The box around it measures the
 * column; where a page drops the styles, the attributes hold. A settled theme is the frame's colour scheme too, so that
 * the page shows through.
 */
export function iframeOf(address: string, title: string, height: FrameHeight, width: number | "100%" = "100%"): string {
  const scheme = /[?&]theme=(light|dark)\b/.exec(address)?.[1];
  const style = ["border:0", "width:100%", `height:${height.css}`, ...(scheme ? [`color-scheme:${scheme}`] : [])];
  const box = ["container-type:inline-size", ...(width === "100%" ? [] : [`max-width:${width}px`])];
  return `<div style="${box.join(";")}"><iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height.fixed}" style="${style.join(";")}" loading="lazy"></iframe></div>`;
}

function addressOf(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function markdown(text: string): string {
  return text.replace(/([\\[\]*_`<>])/g, "\\$1");
}

function brackets(address: string): string {
  return address.replaceAll("(", "%28").replaceAll(")", "%29");
}
