import { numeric, RuledTable } from "@/components/page/ruled-table";
import type { ArchivedVersion, RowChange } from "@/lib/data/archive";
import { readDatasets } from "@/lib/data/dataset";
import { datasetWords } from "@/lib/extract/data-changes";
import { formatNumber } from "@/lib/format/number";

const columns = [
  { key: "id", label: "Dataset", width: "40%" },
  { key: "words", label: "What changed", width: "45%" },
  { key: "rows", label: "Rows now", numeric: true, width: "15%" },
];

const rowColumns = [
  { key: "kind", label: "Row", width: "12%" },
  { key: "key", label: "Key", width: "38%" },
  { key: "cells", label: "Before → after", width: "50%" },
];

/** The datasets that a version changed, and row by row what was revised. */
export function VersionChanges({ version }: { version: ArchivedVersion }) {
  const pages = new Set(readDatasets().map(({ dataset }) => dataset));
  const listed = version.datasets.filter(({ changes }) => changes.length > 0);
  return (
    <>
      <RuledTable caption={`Datasets of version ${version.data_version}`} columns={columns}>
        {version.datasets.map((change) => (
          <tr key={change.id}>
            <th scope="row">{pages.has(change.id) ? <a href={`/datasets/${change.id}`}>{change.id}</a> : change.id}</th>
            <td>{datasetWords(change, version.previous === null)}</td>
            <td className={numeric}>{formatNumber(change.rows, 0)}</td>
          </tr>
        ))}
      </RuledTable>
      {listed.map(({ id, changes, added, removed, revised }) => (
        <details key={id}>
          <summary>
            {id}:{" "}
            {changes.length < added + removed + revised ? `the first ${changes.length} changed rows` : "changed rows"}
          </summary>
          <RuledTable caption={`Changed rows of ${id}`} columns={rowColumns}>
            {changes.map((change) => (
              <tr key={`${change.kind} ${JSON.stringify(change.key)}`}>
                <th scope="row">{change.kind}</th>
                <td>{Object.values(change.key).join(", ")}</td>
                <td>{cellWords(change)}</td>
              </tr>
            ))}
          </RuledTable>
        </details>
      ))}
    </>
  );
}

function cellWords({ kind, cells }: RowChange): string {
  return Object.entries(cells)
    .filter(([, { before, after }]) => (before ?? "") !== (after ?? ""))
    .map(([column, { before, after }]) =>
      kind === "revised"
        ? `${column}: ${before || "missing"} → ${after || "missing"}`
        : `${column}: ${(kind === "added" ? after : before) || "missing"}`,
    )
    .join("; ");
}
