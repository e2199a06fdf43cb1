import type { Metadata } from "next";
import type { ChartModel } from "@/lib/extract/chart-model";

/** Title and description of a chart's page are its finding and what it measures; the canonical address is the view's. */
export function chartMetadata({ chart, hrefs }: ChartModel): Metadata {
  return {
    title: chart.title,
    description: chart.subtitle,
    alternates: { canonical: hrefs.permalink, types: { "text/csv": hrefs.csv, "application/json": hrefs.json } },
    openGraph: { title: chart.title, description: chart.subtitle, type: "article", siteName: "Tariff Ledger" },
  };
}
