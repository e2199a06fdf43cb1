import type { Metadata } from "next";
import { CitePanel } from "@/components/ledger/cite-panel";
import { Section } from "@/components/page/section";
import { standardRows } from "@/lib/charts/row-query";
import { datasetOf, readDatasets } from "@/lib/data/dataset";
import { datasetModel } from "@/lib/extract/dataset-model";
import { citationOf } from "../../citation-of";
import { Shell } from "../../shell";
import { siteUrl } from "../../site-url";
import { DatasetPage } from "./dataset-page";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return readDatasets().map(({ dataset }) => ({ id: dataset }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { title, publisher, coverage } = datasetOf(id);
  return {
    title,
    description: `${title} (${publisher}): columns, units, provenance, every row. Coverage: ${coverage}.`,
    alternates: { canonical: `/datasets/${id}` },
  };
}

/** The first page of a table: static. Any other is rendered by app/view/datasets/[id] (proxy.ts). */
export default async function Page({ params }: Props) {
  const { id } = await params;
  return (
    <Shell section="datasets">
      <DatasetPage model={datasetModel(id, standardRows, siteUrl())} />
      <Section id="cite" title="Cite this dataset">
        <CitePanel panel={citationOf({ kind: "dataset", dataset: datasetOf(id) })} />
      </Section>
    </Shell>
  );
}
