import { AsideLine } from "@/components/page/aside-line";
import type { DefinitionRow } from "@/components/page/definition-rows";
import { LinkOut } from "@/components/page/link-out";
import { LinkRow } from "@/components/page/link-row";
import { chartsOnDataset } from "@/lib/charts/charts-on-dataset";
import type { DatasetRow } from "@/lib/data/schema/datasets";
import type { Table } from "@/lib/data/table";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { sentence } from "@/lib/format/phrase";
import { licenceWords } from "../licence-words";

/** Where a table comes from, how far it goes and how far to trust it; what is unknown says so. */
export function provenance(dataset: DatasetRow, table: Table): DefinitionRow[] {
  const charts = chartsOnDataset(table.id).map(({ id, name }) => ({ href: `/charts/${id}`, label: name }));
  return [
    { term: "Publisher", value: dataset.publisher },
    {
      term: "Address",
      value: dataset.url === null ? "unknown" : <LinkOut href={dataset.url}>{dataset.url}</LinkOut>,
    },
    { term: "Licence", value: withNote(licenceWords(dataset), dataset.licence_note) },
    { term: "Published", value: withNote(formatDate(dataset.published), dataset.published_note) },
    { term: "Retrieved", value: formatDate(dataset.retrieved) },
    { term: "Coverage", value: dataset.coverage },
    { term: "Basis", value: dataset.basis },
    { term: "Trust", value: dataset.trust },
    { term: "Note", value: dataset.note && sentence(dataset.note) },
    { term: "Rows", value: formatNumber(dataset.rows, 0) },
    { term: "File", value: <code>{table.file}</code> },
    { term: "Drawn by", value: charts.length === 0 ? "no chart yet" : <LinkRow links={charts} /> },
  ];
}

function withNote(words: string, note: string | null) {
  return (
    <>
      {words}
      {note !== null && <AsideLine>{note}</AsideLine>}
    </>
  );
}
