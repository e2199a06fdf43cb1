import type { Metadata } from "next";
import { DefinitionRows } from "@/components/page/definition-rows";
import { Note } from "@/components/page/note";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { datasetOf, readDatasets } from "@/lib/data/dataset";
import { tableOf } from "@/lib/data/tables";
import { count } from "@/lib/format/number";
import { Shell } from "../../shell";
import { ColumnsTable } from "./columns-table";
import { FirstRows } from "./first-rows";
import { provenance } from "./provenance";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return readDatasets().map(({ dataset }) => ({ id: dataset }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, publisher, coverage } = datasetOf((await params).id);
  return { title, description: `${title} (${publisher}): columns, units, provenance. Coverage: ${coverage}.` };
}

export default async function DatasetPage({ params }: Props) {
  const { id } = await params;
  const dataset = datasetOf(id);
  const table = tableOf(id);
  if (table === null) throw new Error(`invariant: dataset ${id} has no table`);
  return (
    <Shell section="datasets">
      <PageHead
        trail={[{ label: "Data", href: "/datasets" }, { label: id }]}
        title={dataset.title}
        subtitle={`${dataset.publisher}. ${count(dataset.rows, "row")}. ${dataset.basis}.`}
      />
      {dataset.downloadable === "no" && (
        <Note>
          The licence of this table is not cleared. It is drawn on charts, but not offered for download as a whole.
        </Note>
      )}
      <Section title="Provenance">
        <DefinitionRows rows={provenance(dataset, table)} />
      </Section>
      <Section title="Columns" subtitle="As in the file, in its order. An empty cell means that nothing is on file.">
        <ColumnsTable table={table} />
      </Section>
      <Section title="The first rows" subtitle="As they stand in the file.">
        <FirstRows table={table} />
      </Section>
    </Shell>
  );
}
