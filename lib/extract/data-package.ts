/** Data Package v2 descriptors (datapackage.org): of one extract, and of the whole site. */
import type { CsvDialect } from "./csv";
import type { ExtractColumn } from "./extract-column";
import type { ExtractDescription, ExtractSource } from "./extract-description";
import { type DataLicence, dataLicences } from "./licence";

/** A file that a descriptor names: its path or address, and, where known, size and sha256 (hex). */
export interface PackagedFile {
  path: string;
  bytes?: number;
  sha256?: string;
}

/** `datapackage.json` of an extract with its one CSV. */
export function dataPackage(about: ExtractDescription, file: PackagedFile) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `tariff-ledger-${about.id}`,
    title: about.title,
    description: [about.description, ...about.notes].join("\n\n"),
    homepage: about.permalink,
    version: about.data_version,
    created: `${about.day}T00:00:00Z`,
    contributors: [{ title: "Tariff Ledger contributors", roles: ["publisher"] }],
    citation: about.citation,
    sources: about.sources.map(packageSource),
    ...licensesOf(about.sources),
    resources: [tabularResource(about, file)],
  };
}

/**
 * A table as a resource: dialect, schema, sources, licences, size, hash. `beside` = the other tables of the package, to
 * which its keys may lead.
 */
export function tabularResource(
  about: ExtractDescription,
  { path, bytes, sha256 }: PackagedFile,
  beside: ReadonlySet<string> = new Set(),
) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: about.id,
    type: "table",
    path,
    title: about.title,
    description: about.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...(bytes === undefined ? {} : { bytes }),
    ...(sha256 === undefined ? {} : { hash: `sha256:${sha256}` }),
    dialect: tableDialect(about.dialect),
    schema: tableSchema(about, beside),
    sources: about.sources.map(packageSource),
    ...licensesOf(about.sources),
  };
}

function packageSource({ title, publisher, url, as_of }: ExtractSource) {
  return {
    title: `${publisher}: ${title}`,
    ...(url === null ? {} : { path: url }),
    ...(as_of === "unknown" ? {} : { version: as_of }),
  };
}

function licensesOf(sources: readonly ExtractSource[]): { licenses?: DataLicence[] } {
  const licenses = dataLicences(sources.map(({ licence }) => licence));
  return licenses.length === 0 ? {} : { licenses };
}

function tableDialect({ eu }: CsvDialect) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
    delimiter: eu ? ";" : ",",
    lineTerminator: "\r\n",
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  };
}

function tableSchema({ id, columns, key, references, dialect }: ExtractDescription, beside: ReadonlySet<string>) {
  const foreignKeys = references
    .filter(({ table }) => table === id || beside.has(table))
    .filter(({ column, allow, prefix }) => !allow && !prefix && typeOf(columns, column) !== "list")
    .map(({ column, table, key: field }) => ({
      fields: [column],
      // A key that leads into its own table names no resource.
      reference: { ...(table === id ? {} : { resource: table }), fields: [field] },
    }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => field(column, dialect)),
    missingValues: [""],
    ...(key.length === 0 ? {} : { primaryKey: [...key] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function typeOf(columns: readonly ExtractColumn[], key: string) {
  return columns.find((column) => column.key === key)?.type;
}

/** The profile of version 2.0 leaves out the type `list` that the standard describes: text, with its delimiter beside it. */
function field({ key, type, label, description, unit, required }: ExtractColumn, { eu }: CsvDialect) {
  return {
    name: key,
    type: type === "list" ? "string" : type,
    ...(label === key ? {} : { title: label }),
    description,
    ...(type === "list" ? { delimiter: ";" } : {}),
    ...(type === "number" && eu ? { decimalChar: "," } : {}),
    ...(unit === null ? {} : { unit }),
    ...(required ? { constraints: { required: true } } : {}),
  };
}
