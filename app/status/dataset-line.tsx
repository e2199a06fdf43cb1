import { AsideLine } from "@/components/page/aside-line";
import { numeric } from "@/components/page/ruled-table";
import type { DatasetRow } from "@/lib/data/schema/datasets";
import { readTable } from "@/lib/data/table";
import { tableSpan } from "@/lib/data/table-span";
import { tableOf } from "@/lib/data/tables";
import { formatDate, formatDay } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";

export const statusColumns = [
  { key: "dataset", label: "Dataset", unit: "publisher", width: "40%" },
  { key: "span", label: "Reaches", unit: "first to last period with a row", width: "24%" },
  { key: "published", label: "Published", unit: "newest used", width: "14%" },
  { key: "retrieved", label: "Retrieved", width: "14%" },
  { key: "rows", label: "Rows", numeric: true, width: "8%" },
];

/** One table: how far it reaches, and how new it is. */
export function datasetLine(dataset: DatasetRow) {
  const table = tableOf(dataset.dataset);
  const span = table && tableSpan(table, readTable(table));
  // A sum is dated by its last month: what it reaches is said in words, as of a table without a time column.
  const dated = span && span.column !== "until" ? span : null;
  return (
    <tr key={dataset.dataset}>
      <th scope="row">
        <a href={`/datasets/${dataset.dataset}`}>{dataset.title}</a>
        <AsideLine>{dataset.publisher}</AsideLine>
      </th>
      <td>{dated ? <Span {...dated} /> : dataset.coverage}</td>
      <td>{formatDate(dataset.published)}</td>
      <td>{formatDay(dataset.retrieved)}</td>
      <td className={numeric}>{formatNumber(dataset.rows, 0)}</td>
    </tr>
  );
}

function Span({ first, last }: { first: string; last: string }) {
  return first === last ? formatDate(last) : `${formatDate(first)} to ${formatDate(last)}`;
}
