import { filterOps, type QueryColumn } from "@/lib/charts/row-query";
import type { ExtractColumn } from "./extract-column";

/** A parameter of an OpenAPI operation; its example is a request that a test makes. */
export interface ApiParameter {
  name: string;
  in: "path" | "query";
  description?: string;
  required?: boolean;
  schema: object;
  example: unknown;
}

/** Order, filters and dialect: the same of every extract. */
export function rowParameters(columns: readonly QueryColumn[]): ApiParameter[] {
  const keys = columns.map(({ key }) => key);
  const number = columns.find(({ numeric }) => numeric)?.key;
  const first = keys[0] ?? "";
  return [
    {
      name: "sort",
      in: "query",
      description: "A column, or -column for the reverse; missing values stand last",
      schema: { type: "string", enum: keys.flatMap((key) => [key, `-${key}`]) },
      example: `-${number ?? first}`,
    },
    {
      name: "filter",
      in: "query",
      description: `column:operator:value, repeated to ask for several at once; operators ${filterOps.join(", ")}; an empty value after eq or ne stands for missing`,
      schema: { type: "string", pattern: `^[a-z0-9_]+:(${filterOps.join("|")}):.*$` },
      example: number ? `${number}:lt:0` : `${first}:ne:`,
    },
    {
      name: "dialect",
      in: "query",
      description: "CSV with semicolons and decimal commas",
      schema: { type: "string", enum: ["eu"] },
      example: "eu",
    },
    {
      name: "excel",
      in: "query",
      description: "CSV with a byte order mark, by which Excel knows UTF-8",
      schema: { type: "string", enum: ["1"] },
      example: "1",
    },
  ];
}

/** The answers of an extract: three formats, and what may go wrong. */
export function answers(columns: readonly ExtractColumn[]) {
  return {
    200: {
      description: "The rows, in the order of the table",
      headers: {
        ETag: { schema: { type: "string" } },
        "Content-Disposition": { schema: { type: "string" }, description: "The name of the file" },
        Link: { schema: { type: "string" }, description: "rel=describedby: columns, units, sources" },
      },
      content: {
        "text/csv": { schema: { type: "string" } },
        "application/json": { schema: rowsSchema(columns) },
        "application/zip": { schema: { type: "string", format: "binary" } },
      },
    },
    304: { description: "If-None-Match names what would be sent" },
    ...faults,
  };
}

export const faults = {
  400: problemAnswer("A parameter of the list has a bad value"),
  404: problemAnswer("There is no such thing"),
  405: problemAnswer("Only GET, HEAD and OPTIONS are offered"),
  414: problemAnswer("The query is over 2,000 characters long"),
};

/** An answer as application/problem+json. */
export function problemAnswer(description: string) {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

function rowsSchema(columns: readonly ExtractColumn[]) {
  return {
    type: "object",
    required: ["id", "permalink", "data_version", "columns", "rows", "sources"],
    properties: {
      id: { type: "string" },
      permalink: { type: "string", format: "uri" },
      data_version: { $ref: "#/components/schemas/DataVersion" },
      columns: { type: "array", items: { type: "object" } },
      rows: {
        type: "array",
        items: {
          type: "object",
          properties: Object.fromEntries(columns.map((column) => [column.key, cellSchema(column)])),
        },
      },
      sources: { type: "array", items: { type: "object" } },
    },
  };
}

function cellSchema({ type, description, numeric }: ExtractColumn) {
  return { type: [numeric ? (type === "integer" ? "integer" : "number") : "string", "null"], description };
}
