import type { Metadata } from "next";
import { AsideLine } from "@/components/page/aside-line";
import { PageHead } from "@/components/page/page-head";
import { numeric, RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { readDatasets } from "@/lib/data/dataset";
import type { DatasetRow } from "@/lib/data/schema/datasets";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { Shell } from "../shell";
import { licenceWords } from "./licence-words";

export const metadata: Metadata = {
  title: "Data",
  description: "Every table with publisher, licence, coverage and number of rows.",
};

const folders = [
  { folder: "trade", title: "Trade and duties collected" },
  { folder: "tariffs", title: "Tariff law and classification" },
  { folder: "record", title: "Sources, statements, events" },
] as const;

const columns = [
  { key: "title", label: "Dataset", unit: "coverage", width: "34%" },
  { key: "publisher", label: "Publisher", width: "23%" },
  { key: "licence", label: "Licence", width: "17%" },
  { key: "published", label: "Published", unit: "newest used", width: "12%" },
  { key: "trust", label: "Trust", width: "7%" },
  { key: "rows", label: "Rows", numeric: true, width: "7%" },
];

export default function DatasetsPage() {
  const all = readDatasets();
  const shown = folders.filter(({ folder }) => all.some((dataset) => dataset.folder === folder));
  const rows = all.reduce((sum, dataset) => sum + dataset.rows, 0);
  return (
    <Shell section="datasets">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Data" }]}
        title={`${all.length} tables and ${formatNumber(rows, 0)} rows, each with its provenance`}
        subtitle={
          <>
            What is not known is shown as unknown. Every cell, key and code is checked before the site is built. What
            each column holds: <a href="/columns">all columns</a>.
          </>
        }
      />
      {shown.map(({ folder, title }) => (
        <Section key={folder} id={folder} title={title}>
          <RuledTable caption={title} columns={columns}>
            {all.filter((dataset) => dataset.folder === folder).map(datasetLine)}
          </RuledTable>
        </Section>
      ))}
    </Shell>
  );
}

function datasetLine(dataset: DatasetRow) {
  return (
    <tr key={dataset.dataset}>
      <th scope="row">
        <a href={`/datasets/${dataset.dataset}`}>{dataset.title}</a>
        <AsideLine>{dataset.coverage}</AsideLine>
      </th>
      <td>{dataset.publisher}</td>
      <td>{licenceWords(dataset)}</td>
      <td>{formatDate(dataset.published)}</td>
      <td>{dataset.trust}</td>
      <td className={numeric}>{formatNumber(dataset.rows, 0)}</td>
    </tr>
  );
}
