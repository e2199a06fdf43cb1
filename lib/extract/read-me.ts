import type { ExtractDescription } from "./extract-description";
import { dialectWords } from "./extract-description";

/** The README of a ZIP: what the rows are, how to cite them, what to know, each column. Markdown, readable as it is. */
export function readMe(about: ExtractDescription, csvName: string): string {
  const { delimiter, decimal_mark, byte_order_mark } = dialectWords(about.dialect);
  return `# ${about.title}

${about.description}

From ${about.permalink}
Data version ${about.data_version}, of ${about.day}

## Files

- \`${csvName}\`: the rows. UTF-8${byte_order_mark ? " with a byte order mark" : ""}, \`${delimiter}\` between cells, \`${decimal_mark}\` as decimal mark, CRLF, one
  head line. An empty cell means that nothing is on file, never 0. A text cell that begins with = + - or @ has an
  apostrophe before it, so that no spreadsheet runs it; numbers have none. A spreadsheet that is not told makes numbers
  of codes such as 01 and 000: import those columns as text.
- \`datapackage.json\`: schema, sources, licences, size and hash (Data Package v2).

## Cite as

${about.citation}

## Sources

${about.sources.map(({ publisher, title, as_of, licence, url }) => `- ${publisher}: ${title}. As of ${as_of}. Licence: ${licence}.${url === null ? "" : ` ${url}`}`).join("\n")}
${about.notes.length === 0 ? "" : `\n## Notes\n\n${about.notes.map((note) => `- ${note}`).join("\n")}\n`}
## Columns

${about.columns.map(({ key, type, unit, description }) => `- \`${key}\` (${type}${unit === null ? "" : `, ${unit}`}): ${description}`).join("\n")}
`;
}
