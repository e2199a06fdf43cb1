import { filterOps, filterText, type RowFilter, type RowQuery } from "@/lib/charts/row-query";

/** What stands above a table: the filters in force, each with the address without it, and the parts of a new one. */
export interface RowTools {
  filters: { words: string; without: string }[];
  columns: { key: string; label: string }[];
  ops: { op: string; words: string }[];
  /** Address that the form goes to, and what it carries besides. */
  action: string;
  hidden: [string, string][];
}

const opWords: Record<RowFilter["op"], string> = {
  eq: "is",
  ne: "is not",
  lt: "is below",
  le: "is at most",
  gt: "is above",
  ge: "is at least",
  has: "contains",
};

/** Names of a filter's three parts in a form; the proxy joins them to `filter=<column>:<op>:<value>`. */
export const filterParts = { column: "filter.column", op: "filter.op", value: "filter.value" } as const;

/** `address` writes the table's address with changed rows; its query is what the form carries along. */
export function rowTools(
  columns: readonly { key: string; label: string }[],
  { filters }: Pick<RowQuery, "filters">,
  address: (change: { filters?: readonly RowFilter[]; page: number }) => string,
): RowTools {
  const labels = new Map(columns.map(({ key, label }) => [key, label]));
  const [action = "", query = ""] = address({ page: 1 }).split("?");
  return {
    filters: filters.map((filter) => ({
      words: `${labels.get(filter.column)} ${opWords[filter.op]} ${filter.value === "" ? "missing" : filter.value}`,
      without: address({ page: 1, filters: filters.filter((other) => filterText(other) !== filterText(filter)) }),
    })),
    columns: columns.map(({ key, label }) => ({ key, label })),
    ops: filterOps.map((op) => ({ op, words: opWords[op] })),
    action,
    hidden: [...new URLSearchParams(query)],
  };
}

/**
 * The query of a filter form with its three parts joined to one `filter`; null where it has none of them. A part without
 * a value is a form sent empty: nothing is added.
 */
export function joinFilterParts(params: URLSearchParams): URLSearchParams | null {
  const names = Object.values(filterParts);
  if (!names.some((name) => params.has(name))) return null;
  const part = (name: string) => params.get(name) ?? "";
  const joined = new URLSearchParams([...params].filter(([name]) => !(names as string[]).includes(name)));
  const filter = names.map(part).join(":");
  if (part(filterParts.value) !== "" && !joined.getAll("filter").includes(filter)) joined.append("filter", filter);
  return joined;
}
