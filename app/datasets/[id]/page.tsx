import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CitePanel } from "@/components/ledger/cite-panel";
import { Section } from "@/components/page/section";
import { datasetOf } from "@/lib/data/dataset";
import { tableOf } from "@/lib/data/tables";
import { datasetModel } from "@/lib/extract/dataset-model";
import { datasetAddress, parseDatasetQuery } from "@/lib/extract/dataset-query";
import { citationOf } from "../../citation-of";
import { type SearchProps, searchOf } from "../../search-of";
import { Shell } from "../../shell";
import { siteUrl } from "../../site-url";
import { DatasetPage } from "./dataset-page";

type Props = SearchProps & { params: Promise<{ id: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, query } = await read(props);
  const { title, publisher, coverage } = datasetOf(id);
  return {
    title,
    description: `${title} (${publisher}): columns, units, provenance, every row. Coverage: ${coverage}.`,
    alternates: { canonical: datasetAddress(id, query) },
  };
}

/** The rows of a dataset that the query asks for, which proxy.ts has validated. */
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
