import { catalogue } from "@/lib/charts/catalogue";
import { chartAddress, parseQuery } from "@/lib/charts/query";
import { renderingQuery } from "@/lib/charts/rendering";
import { iframeOf } from "./embed-code";
import { embedHeight } from "./embed-height";
import { frameHeight } from "./frame-height";
import { pinnedChart } from "./pinned-chart";

/** An answer of oEmbed 1.0, type `rich`. */
export interface OEmbed {
  type: "rich";
  version: "1.0";
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

export type OEmbedAnswer =
  | { status: 200; body: OEmbed }
  | { status: 400 | 404 | 501; parameter: string; detail: string };

const standardWidth = 800;
const leastWidth = 240;
const social = { width: 1200, height: 630 };

/** oEmbed for a chart's page or embed. Errors as the specification has them: 404 no such address, 501 no such format. */
export function oembed(params: URLSearchParams, siteUrl: string): OEmbedAnswer {
  const format = params.get("format") || "json";
  if (format !== "json") return { status: 501, parameter: "format", detail: "Only format=json is offered." };
  const [maxwidth, maxheight] = [sizeOf(params.get("maxwidth")), sizeOf(params.get("maxheight"))];
  if (maxwidth === null) return { status: 400, parameter: "maxwidth", detail: "maxwidth must be a number of pixels." };
  if (maxheight === null)
    return { status: 400, parameter: "maxheight", detail: "maxheight must be a number of pixels." };
  const address = params.get("url") ?? "";
  const missing = (detail: string): OEmbedAnswer => ({ status: 404, parameter: "url", detail });
  if (!URL.canParse(address)) return missing("url is not the address of a chart of this site.");
  const url = new URL(address);
  const id = /^\/(?:charts|embed)\/([^/.]+)$/.exec(url.pathname)?.[1];
  const chart = id === undefined ? undefined : catalogue.get(id);
  if (url.origin !== siteUrl || id === undefined || !chart)
    return missing("url is not the address of a chart of this site.");
  const parsed = parseQuery(chart, url.searchParams);
  if (parsed.fault !== null) return missing(`The view does not exist: ${parsed.fault.detail}`);
  const { view, rendering } = parsed;
  const held = pinnedChart(id, chart, view, rendering.v);
  if (held.status !== 200) return missing(held.detail);
  const width = Math.max(Math.min(standardWidth, maxwidth), Math.min(leastWidth, maxwidth));
  const height = Math.min(embedHeight(held.chart, width, rendering.annotations), maxheight);
  const { css } = frameHeight(held.chart, rendering.annotations, maxheight);
  const query = chartAddress(id, chart, view).split("?")[1] ?? "";
  const embed = renderingQuery(query, rendering, "embed");
  const picture = renderingQuery(query, { v: rendering.v, social: true }, "picture");
  return {
    status: 200,
    body: {
      type: "rich",
      version: "1.0",
      title: held.chart.title,
      author_name: "Tariff Ledger",
      author_url: siteUrl,
      provider_name: "Tariff Ledger",
      provider_url: siteUrl,
      cache_age: 86_400,
      html: iframeOf(
        `${siteUrl}/embed/${id}${embed === "" ? "" : `?${embed}`}`,
        held.chart.title,
        { css, fixed: height },
        width,
      ),
      width,
      height,
      ...(social.width <= maxwidth && social.height <= maxheight
        ? {
            thumbnail_url: `${siteUrl}/charts/${id}.png?${picture}`,
            thumbnail_width: social.width,
            thumbnail_height: social.height,
          }
        : {}),
    },
  };
}

/** Infinity where nothing is said, null for what is no size. */
function sizeOf(text: string | null): number | null {
  if (text === null || text === "") return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
