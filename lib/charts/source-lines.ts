import { datasetOf } from "@/lib/data/dataset";
import { sources as sourcesTable } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import type { Inputs, Provenance } from "./chart";
import type { SourceLine } from "./prepared-chart";

/** The datasets and articles that a view rests on, from the provenance of its rows; nothing here is typed. */
export function sourceLines(ids: readonly string[], inputs: Inputs, rows: readonly Provenance[] = []): SourceLine[] {
  const tables = new Set(Object.values(inputs).map((table) => table.id));
  return ids.map((id) => (tables.has(id) ? datasetLine(id, vintagesOf(id, rows)) : articleLine(id)));
}

/** The releases that the dataset's own rows name: another dataset of the chart may be newer. */
function vintagesOf(id: string, rows: readonly Provenance[]): string[] {
  const own = rows.filter((row) => row.source_id === id).flatMap((row) => row.vintage.split(";"));
  return [...new Set(own)].filter((vintage) => vintage !== "").sort();
}

function datasetLine(id: string, vintages: readonly string[]): SourceLine {
  const dataset = datasetOf(id);
  return {
    id,
    title: dataset.title,
    publisher: dataset.publisher,
    basis: dataset.basis,
    licence: dataset.licence,
    downloadable: dataset.downloadable === "yes",
    as_of:
      vintages.length > 0 && vintages.every((v) => /^\d{4}-\d{2}$/.test(v))
        ? (vintages.at(-1) as string)
        : dataset.published,
    url: dataset.url,
  };
}

function articleLine(id: string): SourceLine {
  const source = readTable(sourcesTable).find((row) => row.id === id);
  if (!source) throw new Error(`invariant: unknown source ${id}`);
  return {
    id,
    title: source.title,
    publisher: source.publisher,
    basis: "As reported",
    licence: "facts only; the text is copyrighted",
    downloadable: false,
    as_of: source.published ?? source.published_latest ?? "unknown",
    url: source.link === "yes" ? source.url : null,
  };
}
