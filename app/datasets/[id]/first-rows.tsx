import { numeric, RuledTable } from "@/components/page/ruled-table";
import { columnMeta } from "@/lib/data/column-meta";
import { readTable, type Table } from "@/lib/data/table";

const shown = 5;

/** The first rows of a table, unformatted: codes, whole dollars and fractions as in the file. */
export function FirstRows({ table }: { table: Table }) {
  const columns = Object.entries(table.columns).map(([key, schema]) => {
    const { type, unit } = columnMeta(schema);
    return { key, label: key, unit, numeric: type === "integer" || type === "number" };
  });
  return (
    <RuledTable caption={`The first ${shown} rows of ${table.id}`} columns={columns} dense>
      {readTable(table)
        .slice(0, shown)
        .map((row) => {
          const cells = columns.map(({ key }) => cellText(row[key]));
          return (
            <tr key={table.key.map((name) => cellText(row[name])).join()}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]?.key} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[at]?.key} className={columns[at]?.numeric ? numeric : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          );
        })}
    </RuledTable>
  );
}

/** Lists as the file joins them; what is not on file is empty, as in the file. */
function cellText(value: unknown): string {
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}
