import { AsideLine } from "@/components/page/aside-line";
import { CodeWords } from "@/components/page/code-words";
import { RuledTable } from "@/components/page/ruled-table";
import { readDatasets } from "@/lib/data/dataset";
import type { Table } from "@/lib/data/table";
import { datasetColumns } from "@/lib/extract/extract-column";

const columns = [
  { key: "name", label: "Column", width: "24%" },
  { key: "description", label: "What it holds", width: "42%" },
  { key: "type", label: "Type", width: "9%" },
  { key: "unit", label: "Unit", width: "8%" },
  { key: "joins", label: "Joins", width: "17%" },
];

/** The columns of a table's file: what each holds, its unit and the table whose codes it uses. */
export function ColumnsTable({ table }: { table: Table }) {
  const pages = new Set(readDatasets().map(({ dataset }) => dataset));
  return (
    <RuledTable caption={`Columns of ${table.id}`} columns={columns}>
      {datasetColumns(table).map(({ key: name, description, type, unit }) => {
        const joins = table.references.find(({ column, table: other }) => column === name && pages.has(other))?.table;
        return (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {table.key.includes(name) && <AsideLine>part of the key</AsideLine>}
            </th>
            <td>
              <CodeWords text={description} />
            </td>
            <td>{type}</td>
            <td>{unit ?? ""}</td>
            <td>{joins && <a href={`/datasets/${joins}`}>{joins}</a>}</td>
          </tr>
        );
      })}
    </RuledTable>
  );
}
