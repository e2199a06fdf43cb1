import { createHash } from "node:crypto";
import { type CsvColumn, csvChunks } from "./csv";
import { dataPackage } from "./data-package";
import type { ExtractDescription } from "./extract-description";
import { readMe } from "./read-me";
import { zipChunks } from "./zip";

export const extractFormats = ["csv", "json", "zip"] as const;
export type ExtractFormat = (typeof extractFormats)[number];

export const extractTypes: Record<ExtractFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};

export type ExtractRow = { [column: string]: string | number | null };

/** The CSV of an extract, in pieces. */
export function extractCsv({ columns, dialect }: ExtractDescription, rows: Iterable<ExtractRow>): Generator<string> {
  return csvChunks(columns as readonly CsvColumn[], rows, dialect);
}

/** CSV, `datapackage.json` with the hash of that CSV, README; in pieces, the rows read once. */
export function extractZip(
  about: ExtractDescription,
  rows: Iterable<ExtractRow>,
  csvName: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let bytes = 0;
  function* measured() {
    for (const chunk of extractCsv(about, rows)) {
      const piece = Buffer.from(chunk);
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  function* descriptor() {
    const file = { path: csvName, bytes, sha256: hash.digest("hex") };
    yield `${JSON.stringify(dataPackage(about, file), null, 2)}\n`;
  }
  return zipChunks(
    [
      { name: csvName, chunks: measured },
      { name: "datapackage.json", chunks: descriptor },
      { name: "README.md", chunks: () => [readMe(about, csvName)] },
    ],
    about.day,
  );
}
