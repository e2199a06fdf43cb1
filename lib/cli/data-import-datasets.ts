import Papa from "papaparse";
import { datasets } from "@/lib/data/schema/datasets";
import { type Imported, readPack, readText, writeTable } from "./data-files";

const packColumns = ["dataset", "title", "publisher", "licence", "url", "published", "retrieved", "note"];
const handColumns = ["licence_note", "coverage", "basis", "trust"];

/**
 * Provenance of every imported table: facts of the pack, words of ours that stand in `data/datasets.csv` already, and the
 * rows counted in the pack. Lines of tables that no pack holds (the record) are kept as they are.
 */
export function importDatasets(pack: string, root: string, tables: readonly Imported[]): Imported {
  const known = readText(datasets, root);
  const imported = readPack(pack, "sources/datasets", packColumns).map((row) => {
    const [folder = "", id = ""] = (row.dataset ?? "").split("/");
    const before = known.find((line) => line.dataset === id);
    const table = tables.find(({ file }) => file === `data/${folder}/${id}.csv`);
    const line: Record<string, string> = {
      dataset: id,
      folder,
      title: row.title ?? "",
      publisher: row.publisher ?? "",
      licence: row.licence || "unknown",
      licence_note: "",
      downloadable: row.licence === "not-cleared" ? "no" : "yes",
      url: row.url || "unknown",
      ...publication(row.published ?? "", table),
      retrieved: row.retrieved || "unknown",
      note: row.note ?? "",
      coverage: "unknown",
      basis: "unknown",
      trust: "unknown",
      rows: table === undefined ? "" : String(table.rows),
    };
    for (const column of handColumns) if (before?.[column] !== undefined) line[column] = before[column];
    return line;
  });
  const ids = new Set(imported.map((line) => line.dataset));
  const others = known.filter((line) => !ids.has(line.dataset));
  const rows = [...imported, ...others];
  return { file: datasets.file, csv: writeTable(datasets, rows), rows: rows.length };
}

/**
 * When the newest release used was published, and the pack's words where they say more. `2026-10-10 (horizon)` is a date;
 * `2025-05-23 (retrieved)` is none of publication; `by row` is the newest vintage among the rows.
 */
function publication(words: string, table: Imported | undefined): { published: string; published_note: string } {
  const dates = words.includes("(retrieved)") ? [] : (words.match(/\b\d{4}(-\d{2}){0,2}\b/g) ?? []);
  const vintages = words === "by row" && table ? vintagesOf(table.csv) : [];
  const published = [...dates, ...vintages].sort().at(-1) ?? "unknown";
  return { published, published_note: words === published ? "" : words };
}

function vintagesOf(csv: string): string[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { delimiter: ",", header: true, skipEmptyLines: true });
  return data.flatMap((row) => row.vintage ?? []);
}
