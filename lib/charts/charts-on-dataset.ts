import { catalogue } from "./catalogue";

/** The charts that take a dataset, in the order of the catalogue. */
export function chartsOnDataset(id: string): { id: string; name: string }[] {
  return [...catalogue]
    .filter(([, { inputs }]) => Object.values(inputs).some((table) => table.id === id))
    .map(([chart, { name }]) => ({ id: chart, name }));
}
