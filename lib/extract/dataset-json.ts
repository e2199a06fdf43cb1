import { dialectWords, type ExtractDescription } from "./extract-description";
import type { ExtractRow } from "./extract-file";
import { dataLicences } from "./licence";

const rowsInChunk = 500;

/** The JSON of a dataset in pieces: what the rows are, then the rows. `address` names its files. */
export function* datasetJson(
  about: ExtractDescription,
  rows: Iterable<ExtractRow>,
  address: (format: string) => string,
): Generator<string> {
  const { id, title, description, permalink, data_version, citation, sources, notes, columns, key } = about;
  const head = {
    id,
    title,
    description,
    permalink,
    data_version,
    citation,
    licences: dataLicences(sources.map(({ licence }) => licence)),
    files: { csv: address("csv"), json: address("json"), zip: address("zip") },
    csv: dialectWords(about.dialect),
    key,
    columns: columns.map(({ key, type, unit, description }) => ({ name: key, type, unit, description })),
    notes,
    sources,
  };
  const names = columns.map(({ key }) => key);
  let chunk = `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let count = 0;
  for (const row of rows) {
    const cells = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
    chunk += `${count === 0 ? "\n" : ",\n"}${JSON.stringify(cells)}`;
    if (++count % rowsInChunk > 0) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}\n]}\n`;
}
