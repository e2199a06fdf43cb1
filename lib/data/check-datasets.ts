import { type Loaded, rowsOf } from "./check-tables";
import { cellFault, type DataFault, fileFault } from "./data-error";
import { datasets } from "./schema/datasets";
import { tables } from "./tables";

/** Provenance: every table has a row of datasets and the other way round, and rows counted in are rows counted out. */
export function checkDatasets(loaded: Loaded): DataFault[] {
  const rows = rowsOf(loaded, datasets);
  const known = new Set(rows.map(({ dataset }) => dataset));
  const orphans = [...tables.values()]
    .filter(({ id }) => id !== datasets.id && !known.has(id))
    .map(({ file }) => fileFault(file, `has no row in ${datasets.file}`));
  return [...orphans, ...rows.flatMap((row, index) => checkDataset(row, index, loaded))];
}

function checkDataset(row: ReturnType<typeof rowsOf<typeof datasets>>[number], index: number, loaded: Loaded) {
  const { dataset, folder, rows, licence, downloadable } = row;
  const fault = (column: keyof typeof row, problem: string) =>
    cellFault(datasets.file, index, column, row[column], problem);
  const table = tables.get(dataset);
  if (!table) return [fault("dataset", "no such table in lib/data/tables.ts")];
  const faults: DataFault[] = [];
  if (table.file !== `data/${folder}/${dataset}.csv`) faults.push(fault("folder", `the table lies at ${table.file}`));
  const found = loaded.get(dataset)?.length ?? 0;
  if (rows !== found) faults.push(fault("rows", `${table.file} has ${found} rows`));
  if ((licence === "not-cleared") !== (downloadable === "no"))
    faults.push(fault("downloadable", `does not fit the licence "${licence}"`));
  return faults;
}
