import { AsideLine } from "@/components/page/aside-line";
import { RuledTable } from "@/components/page/ruled-table";
import { columnMeta } from "@/lib/data/column-meta";
import { readDatasets } from "@/lib/data/dataset";
import type { Table } from "@/lib/data/table";

const columns = [
  { key: "name", label: "Column", width: "24%" },
  { key: "description", label: "What it holds", width: "42%" },
  { key: "type", label: "Type", width: "9%" },
  { key: "unit", label: "Unit", width: "8%" },
  { key: "joins", label: "Joins", width: "17%" },
];

/** The schema of a table: what each column holds, its unit and the table whose codes it uses. */
export function ColumnsTable({ table }: { table: Table }) {
  const pages = new Set(readDatasets().map(({ dataset }) => dataset));
  return (
    <RuledTable caption={`Columns of ${table.id}`} columns={columns}>
      {Object.entries(table.columns).map(([name, schema]) => {
        const { description, type, unit } = columnMeta(schema);
        const joins = table.references.find(({ column, table: other }) => column === name && pages.has(other))?.table;
        return (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {table.key.includes(name) && <AsideLine>part of the key</AsideLine>}
            </th>
            <td>{description}</td>
            <td>{type}</td>
            <td>{unit ?? ""}</td>
            <td>{joins && <a href={`/datasets/${joins}`}>{joins}</a>}</td>
          </tr>
        );
      })}
    </RuledTable>
  );
}
