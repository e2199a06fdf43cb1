import { type DatasetRow, datasets } from "./schema/datasets";
import { readTable } from "./table";

/** Provenance of every table, in the order of `data/datasets.csv`. */
export function readDatasets(): readonly DatasetRow[] {
  return readTable(datasets);
}

/** Provenance of one table. Throws for an id without one: a programmer's error, as the data check holds that all have. */
export function datasetOf(id: string): DatasetRow {
  const found = readDatasets().find(({ dataset }) => dataset === id);
  if (!found) throw new Error(`invariant: no dataset "${id}" in ${datasets.file}`);
  return found;
}
