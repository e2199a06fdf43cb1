import type { Metadata } from "next";
import { renderingQuery } from "@/lib/charts/rendering";
import type { ChartModel } from "@/lib/extract/chart-model";
import { altText } from "@/lib/extract/credit";
import { siteUrl } from "./site-url";

/**
 * Title and description of a chart's page are its finding and what it measures; the canonical address is the view's,
 * and the picture of link previews is of exactly this view.
 */
export function chartMetadata({ chart, hrefs }: ChartModel): Metadata {
  const { title, subtitle: description, id, query } = chart;
  const picture = {
    url: `/charts/${id}.png?${renderingQuery(query, { social: true }, "picture")}`,
    width: 1200,
    height: 630,
    type: "image/png",
    alt: altText(chart),
  };
  const oembed = `/oembed?url=${encodeURIComponent(`${siteUrl()}${hrefs.permalink}`)}&format=json`;
  return {
    title,
    description,
    alternates: {
      canonical: hrefs.permalink,
      types: {
        "text/csv": hrefs.csv,
        "application/json": hrefs.json,
        "application/json+oembed": [{ url: oembed, title }],
      },
    },
    openGraph: {
      title,
      description,
      type: "article",
      siteName: "Tariff Ledger",
      url: hrefs.permalink,
      images: [picture],
    },
    twitter: { card: "summary_large_image", title, description, images: [picture] },
  };
}
