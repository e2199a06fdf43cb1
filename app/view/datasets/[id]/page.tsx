import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CitePanel } from "@/components/ledger/cite-panel";
import { Section } from "@/components/page/section";
import { datasetOf } from "@/lib/data/dataset";
import { tableOf } from "@/lib/data/tables";
import { datasetModel } from "@/lib/extract/dataset-model";
import { datasetAddress, parseDatasetQuery } from "@/lib/extract/dataset-query";
import { citationOf } from "../../../citation-of";
import { DatasetPage } from "../../../datasets/[id]/dataset-page";
import { type SearchProps, searchOf } from "../../../search-of";
import { Shell } from "../../../shell";
import { siteUrl } from "../../../site-url";

type Props = SearchProps & { params: Promise<{ id: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, query } = await read(props);
  return { title: datasetOf(id).title, alternates: { canonical: datasetAddress(id, query) } };
}

/** The rows of a dataset that the query asks for; proxy.ts has validated it and sends it here. */
export default async function Page(props: Props) {
  const { id, query } = await read(props);
  return (
    <Shell section="datasets">
      <DatasetPage model={datasetModel(id, query, siteUrl())} />
      <Section id="cite" title="Cite this dataset">
        <CitePanel panel={citationOf({ kind: "dataset", dataset: datasetOf(id) })} />
      </Section>
    </Shell>
  );
}

async function read({ params, searchParams }: Props) {
  const { id } = await params;
  const table = tableOf(id) ?? notFound();
  const parsed = parseDatasetQuery(table, await searchOf(searchParams));
  return parsed.fault === null ? { id, query: parsed.query } : notFound();
}
