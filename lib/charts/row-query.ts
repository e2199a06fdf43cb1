/**
 * Which rows of a table an address asks for, in which order, written how: `sort`, `filter`, `page`, `dialect`, `excel`.
 * The same for the table of a chart and for a dataset, for the page and for its downloads.
 */
import { choice, clip, type Given, refuse, single } from "./query-fault";

/** What the parser must know of a column. */
export interface QueryColumn {
  key: string;
  numeric: boolean;
}

export const filterOps = ["eq", "ne", "lt", "le", "gt", "ge", "has"] as const;
export type FilterOp = (typeof filterOps)[number];

/**
 * `<column>:<op>:<value>`. Numbers compare as numbers (whole dollars, fractions), all else by code point, so months and
 * days in time order. `has` = contains, letter case aside. An empty value stands for "missing": `eq:` and `ne:` alone
 * take one, and a missing cell fits nothing else.
 */
export interface RowFilter {
  column: string;
  op: FilterOp;
  value: string;
}

export interface RowQuery {
  /** `column` or `-column`; null = the table's own order. */
  sort: string | null;
  /** All of them must hold. */
  filters: readonly RowFilter[];
  /** From 1. */
  page: number;
  dialect: "eu" | null;
  excel: boolean;
}

export const standardRows: RowQuery = { sort: null, filters: [], page: 1, dialect: null, excel: false };

/** Most filters at once. */
export const mostFilters = 8;

/** @throws Refusal naming the parameter and what is allowed */
export function parseRowQuery(given: Given, columns: readonly QueryColumn[]): RowQuery {
  const keys = columns.map(({ key }) => key);
  const sort = single("sort", given("sort"));
  if (sort !== null && !keys.includes(sort.replace(/^-/, "")))
    refuse("sort", `“${clip(sort)}” is not a column; sort takes a column, or -column for the reverse.`, keys);
  const filters = [...new Set(given("filter"))].map((text) => parseFilter(text, columns));
  if (filters.length > mostFilters)
    refuse("filter", `${filters.length} filters were given; at most ${mostFilters} hold at once.`, []);
  return {
    sort,
    filters,
    page: parsePage(single("page", given("page"))),
    dialect: choice("dialect", given("dialect"), ["eu"] as const),
    excel: choice("excel", given("excel"), ["1"] as const) === "1",
  };
}

/** The parameters of a row query that differ from the standard, in a fixed order. */
export function rowQueryPairs({ page, sort, filters, dialect, excel }: RowQuery): [string, string][] {
  return [
    ...(page === 1 ? [] : [["page", String(page)] as [string, string]]),
    ...(sort === null ? [] : [["sort", sort] as [string, string]]),
    ...filters.map((filter) => ["filter", filterText(filter)] as [string, string]),
    ...(dialect === null ? [] : [["dialect", dialect] as [string, string]]),
    ...(excel ? [["excel", "1"] as [string, string]] : []),
  ];
}

/** `partner:eq:CHN` */
export function filterText({ column, op, value }: RowFilter): string {
  return `${column}:${op}:${value}`;
}

function parseFilter(text: string, columns: readonly QueryColumn[]): RowFilter {
  const [name = "", op = "", ...rest] = text.split(":");
  const column = columns.find(({ key }) => key === name);
  const keys = columns.map(({ key }) => key);
  if (!column) refuse("filter", `“${clip(name)}” is not a column; a filter is written column:operator:value.`, keys);
  const known = filterOps.find((each) => each === op);
  if (!known)
    refuse("filter", `“${clip(op)}” is not an operator; a filter is written column:operator:value.`, filterOps);
  if (rest.length === 0) refuse("filter", `“${clip(text)}” has no value; write column:operator:value.`, filterOps);
  const value = rest.join(":");
  if (value === "" && known !== "eq" && known !== "ne")
    refuse("filter", `An empty value stands for “missing”; ${known} cannot compare with it.`, ["eq", "ne"]);
  if (column.numeric && known === "has")
    refuse("filter", `${name} holds numbers; has looks for text.`, filterOps.slice(0, -1));
  if (column.numeric && value !== "" && !/^-?\d{1,18}(\.\d{1,12})?$/.test(value))
    refuse("filter", `“${clip(value)}” is not a number; ${name} takes numbers.`, ["-1000000000", "0.25"]);
  return { column: name, op: known, value };
}

function parsePage(page: string | null): number {
  if (page === null) return 1;
  const number = /^\d{1,6}$/.test(page) ? Number(page) : 0;
  return number >= 1 && number <= 100_000
    ? number
    : refuse("page", `“${clip(page)}” is not a page number.`, ["1, 2, 3 …"]);
}
