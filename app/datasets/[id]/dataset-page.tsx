import { ActionLinks } from "@/components/page/action-links";
import { DefinitionRows } from "@/components/page/definition-rows";
import { JsonLd } from "@/components/page/json-ld";
import { Note } from "@/components/page/note";
import { PageHead } from "@/components/page/page-head";
import { PaperOnly, ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { Snippets } from "@/components/page/snippets";
import { CopyRows } from "@/components/table/copy-rows";
import { DatasetTable, datasetTableId } from "@/components/table/dataset-table";
import { RowFilter } from "@/components/table/row-filter";
import type { DatasetModel } from "@/lib/extract/dataset-model";
import { datasetAddress } from "@/lib/extract/dataset-query";
import { datasetLd } from "@/lib/extract/json-ld";
import { snippets } from "@/lib/extract/snippets";
import { temporalCoverage } from "@/lib/extract/temporal-coverage";
import { count } from "@/lib/format/number";
import { siteUrl } from "../../site-url";
import { ColumnsTable } from "./columns-table";
import { provenance } from "./provenance";

/** With more columns than this a table is wider than a sheet. */
const mostOnPaper = 13;

/** A dataset: provenance, columns, all its rows a page at a time, and how to read them elsewhere. */
export function DatasetPage({ model }: { model: DatasetModel }) {
  const { dataset, table, about, downloads } = model;
  const columns = about.columns.length;
  const rows = (
    <>
      <RowFilter tools={model.tools} />
      <DatasetTable model={model} />
      <CopyRows table={datasetTableId} />
    </>
  );
  return (
    <>
      <PageHead
        trail={[{ label: "Data", href: "/datasets" }, { label: dataset.dataset }]}
        title={dataset.title}
        subtitle={`${dataset.publisher}. ${count(dataset.rows, "row")}. ${dataset.basis}.`}
      />
      {downloads === null ? (
        <Note>
          The licence of this table is not cleared. It is drawn on charts, but not offered for download as a whole.
        </Note>
      ) : (
        <ActionLinks
          links={[
            { href: downloads.csv, label: "CSV", icon: "download" },
            { href: downloads.json, label: "JSON", icon: "download" },
            { href: downloads.zip, label: "ZIP with data package", icon: "download" },
          ]}
        />
      )}
      <Section title="Provenance">
        <DefinitionRows rows={provenance(dataset, table)} />
      </Section>
      <Section title="Columns" subtitle="As in the file, in its order. An empty cell means that nothing is on file.">
        <ColumnsTable table={table} />
      </Section>
      <Section title="Rows" subtitle="As they stand in the file; the downloads take the same filters and order.">
        {columns <= mostOnPaper ? (
          rows
        ) : (
          <>
            <ScreenOnly>{rows}</ScreenOnly>
            <PaperOnly>
              {`The table has ${columns} columns, more than a sheet has room for. Every row: ${siteUrl()}${downloads?.csv ?? datasetAddress(dataset.dataset, model.query)}`}
            </PaperOnly>
          </>
        )}
      </Section>
      {downloads !== null && (
        <ScreenOnly>
          <Section title="Read it elsewhere" subtitle="Each of these works as pasted.">
            <Snippets snippets={snippets(`${siteUrl()}${downloads.csv}`, about.columns)} />
          </Section>
        </ScreenOnly>
      )}
      <JsonLd data={datasetLd(about, downloads, siteUrl(), temporalCoverage(table))} />
    </>
  );
}
