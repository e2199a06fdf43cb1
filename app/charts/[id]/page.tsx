import type { Metadata } from "next";
import { ChartPage } from "@/components/chart/chart-page";
import { catalogue } from "@/lib/charts/catalogue";
import { defaultView } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { chartModel } from "@/lib/extract/chart-model";
import { chartMetadata } from "../../chart-metadata";
import { citationOf } from "../../citation-of";
import { Shell } from "../../shell";
import { siteUrl } from "../../site-url";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return [...catalogue.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return chartMetadata(modelOf((await params).id));
}

/** A chart in its default view: static. Any other view is rendered by app/view/charts/[id] (proxy.ts). */
export default async function Page({ params }: Props) {
  const model = modelOf((await params).id);
  return (
    <Shell section="charts">
      <ChartPage
        model={model}
        siteUrl={siteUrl()}
        version={dataVersion()}
        cite={citationOf({ kind: "chart", model })}
      />
    </Shell>
  );
}

function modelOf(id: string) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`invariant: unknown chart ${id}`);
  return chartModel(id, defaultView(chart));
}
