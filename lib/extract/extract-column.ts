import { type Column, provenanceColumns } from "@/lib/charts/column";
import { columnMeta } from "@/lib/data/column-meta";
import type { Table } from "@/lib/data/table";

/** A column of an extract, as its documentation, its data package and its writers need it. */
export interface ExtractColumn {
  key: string;
  /** Type of Table Schema (Data Package v2). Lists are `;`-joined text. */
  type: "string" | "integer" | "number" | "date" | "yearmonth" | "year" | "list";
  label: string;
  description: string;
  /** What a number in the file counts: `usd`, `fraction`, `count` …; null for words and codes, never for a number. */
  unit: string | null;
  numeric: boolean;
  /** Whether every row has a value; null where nobody has declared it. */
  required: boolean | null;
}

const types: Record<Column["kind"], ExtractColumn["type"]> = {
  text: "string",
  code: "string",
  month: "yearmonth",
  day: "date",
  year: "year",
  money: "integer",
  rate: "number",
  count: "number",
};

/** A column of a chart's rows. */
export function chartColumn({ key, kind, label, unit, description }: { key: string } & Column): ExtractColumn {
  const numeric = kind === "money" || kind === "rate" || kind === "count";
  const counted = kind === "money" ? "usd" : kind === "rate" ? "fraction" : kind === "count" ? (unit ?? "count") : null;
  return { key, type: types[kind], label, description, unit: counted, numeric, required: null };
}

/** A column of a file that is neither a chart's nor a table's; a number has a unit. */
export function fileColumn(
  key: string,
  type: ExtractColumn["type"],
  description: string,
  unit: string | null = null,
): ExtractColumn {
  const numeric = type === "integer" || type === "number";
  return { key, type, label: key, description, unit, numeric, required: null };
}

/** The last three columns of every file. */
export const provenance: readonly ExtractColumn[] = Object.entries(provenanceColumns).map(([key, column]) =>
  chartColumn({ key, ...column }),
);

/**
 * The columns of a dataset's extract: those of its table, then the three of provenance, which every extract ends with
 * (a column of that name in the table gives its values and its description, and moves there).
 */
export function datasetColumns(table: Table): ExtractColumn[] {
  const own = Object.entries(table.columns).map(([key, schema]) => tableColumn(key, schema));
  const last = provenance.map((column) => ({
    ...(own.find(({ key }) => key === column.key) ?? column),
    type: "string" as const,
    required: true,
  }));
  return [...own.filter(({ key }) => !last.some((column) => column.key === key)), ...last];
}

function tableColumn(key: string, schema: unknown): ExtractColumn {
  const { type, description, unit } = columnMeta(schema);
  const empty = (schema as { safeParse(cell: string): { success: boolean; data?: unknown } }).safeParse("");
  const numeric = type === "integer" || type === "number";
  return {
    key,
    type: Array.isArray(empty.data) ? "list" : type,
    label: key,
    description,
    unit: unit ?? null,
    numeric,
    required: !empty.success,
  };
}
