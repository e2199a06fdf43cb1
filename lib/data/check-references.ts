import type { Loaded } from "./check-tables";
import { cellFault, type DataFault, fileFault } from "./data-error";
import type { Reference, Table } from "./table";
import { tables } from "./tables";

/** Every code must exist where its table says it does; a column `source_id` must say so. */
export function checkReferences(loaded: Loaded): DataFault[] {
  return [...tables.values()].flatMap((table) => [
    ...undeclaredSources(table),
    ...table.references.flatMap((reference) => checkReference(table, reference, loaded)),
  ]);
}

function checkReference({ file, id }: Table, reference: Reference, loaded: Loaded): DataFault[] {
  const { column, table, key, allow = [], prefix = false } = reference;
  const known = new Set((loaded.get(table) ?? []).flatMap((row) => codesIn(row[key])));
  const exists = (code: string) =>
    known.has(code) ||
    allow.includes(code) ||
    (prefix && code.endsWith("*") && [...known].some((other) => other.startsWith(code.slice(0, -1))));
  return (loaded.get(id) ?? []).flatMap((row, index) =>
    codesIn(row[column])
      .filter((code) => !exists(code))
      .map((code) => cellFault(file, index, column, code, `no such ${key} in ${table}`)),
  );
}

/** The codes of a cell: a list, one, or none. */
function codesIn(cell: unknown): string[] {
  if (Array.isArray(cell)) return cell as string[];
  return cell === null || cell === undefined ? [] : [String(cell)];
}

function undeclaredSources({ file, columns, references }: Table): DataFault[] {
  if (!("source_id" in columns) || references.some(({ column }) => column === "source_id")) return [];
  return [fileFault(file, "its column source_id is held against no table of sources")];
}
