import type { RowQuery } from "@/lib/charts/row-query";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { datasetOf, readDatasets } from "@/lib/data/dataset";
import type { Table } from "@/lib/data/table";
import { datasetCitation } from "./citation";
import { undatedCitation } from "./citation-text";
import { datasetAddress } from "./dataset-query";
import { datasetColumns } from "./extract-column";
import type { ExtractDescription } from "./extract-description";

/** What the files of a dataset say of themselves. `siteUrl` stands in front of the permalink. */
export function datasetDescription(table: Table, query: RowQuery, siteUrl: string): ExtractDescription {
  const dataset = datasetOf(table.id);
  const { title, publisher, licence, url, published, basis, coverage, trust, note, licence_note, published_note } =
    dataset;
  const { sort, filters } = query;
  const offered = new Set(
    readDatasets().flatMap(({ dataset, downloadable }) => (downloadable === "yes" ? [dataset] : [])),
  );
  const citation = datasetCitation(dataset, {
    siteUrl,
    dataVersion: dataVersion(),
    issued: dataPublished(),
    accessed: dataPublished(),
  });
  return {
    kind: "dataset",
    id: table.id,
    title,
    description: `${basis}. Coverage: ${coverage}.`,
    permalink: `${siteUrl}${datasetAddress(table.id, { sort, filters })}`,
    columns: datasetColumns(table),
    key: table.key,
    references: table.references.filter((reference) => offered.has(reference.table)),
    sources: [{ id: table.id, title, publisher, licence, url, as_of: published }],
    notes: [
      trust === "unknown" ? null : `Trust: ${trust}.`,
      note,
      published_note && `Published: ${published_note}`,
      licence_note && `Licence: ${licence_note}`,
    ].filter((words): words is string => Boolean(words)),
    data_version: dataVersion(),
    day: dataPublished(),
    dialect: { eu: query.dialect === "eu", excel: query.excel },
    citation: undatedCitation(citation),
  };
}
