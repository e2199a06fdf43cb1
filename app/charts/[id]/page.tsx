import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChartPage } from "@/components/chart/chart-page";
import { catalogue } from "@/lib/charts/catalogue";
import { parseQuery } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { chartModel } from "@/lib/extract/chart-model";
import { byScript } from "../../by-script";
import { chartMetadata } from "../../chart-metadata";
import { citationOf } from "../../citation-of";
import { type SearchProps, searchOf } from "../../search-of";
import { Shell } from "../../shell";
import { siteUrl } from "../../site-url";

type Props = SearchProps & { params: Promise<{ id: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  return chartMetadata(await modelOf(props));
}

/** A chart in the view of its query, which proxy.ts has validated. */
export default async function Page(props: Props) {
  const model = await modelOf(props);
  return (
    <Shell section="charts">
      <ChartPage
        model={model}
        siteUrl={siteUrl()}
        version={dataVersion()}
        cite={citationOf({ kind: "chart", model })}
        byScript={await byScript()}
      />
    </Shell>
  );
}

async function modelOf({ params, searchParams }: Props) {
  return modelFor((await params).id, (await searchOf(searchParams)).toString());
}

/** Worked out once a request: head and body of the page both need it. */
const modelFor = cache((id: string, query: string) => {
  const chart = catalogue.get(id) ?? notFound();
  const parsed = parseQuery(chart, new URLSearchParams(query));
  return parsed.fault === null ? chartModel(id, parsed.view, parsed.presentation) : notFound();
});
