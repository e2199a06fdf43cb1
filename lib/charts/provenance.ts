import { datasetOf } from "@/lib/data/dataset";
import type { Provenance } from "./chart";

/** Provenance of rows of a dataset that carries no vintage of its own: its publication is both as-of and vintage. */
export function datasetProvenance(id: string): Provenance {
  const published = datasetOf(id).published;
  return { source_id: id, as_of: published, vintage: published };
}
