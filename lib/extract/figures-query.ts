import { nearestPartners } from "@/lib/charts/nearest-partners";
import { partnerCodes, partnerGroups } from "@/lib/charts/partners";
import { longestQuery, writeQuery } from "@/lib/charts/query";
import { clip, givenIn, type QueryFault, Refusal, refuse, single } from "@/lib/charts/query-fault";
import { parseRowQuery, type RowFilter, type RowQuery, rowQueryPairs, standardRows } from "@/lib/charts/row-query";
import { sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import { indicators } from "@/lib/domain/figure";
import { nearestNames } from "@/lib/domain/nearest-names";
import { causes, verdicts } from "@/lib/domain/verdict";
import { figureColumns } from "./figure-lines";

/** Which statements of the ledger an address asks for, in which order. */
export interface FiguresQuery extends RowQuery {
  /** Codes of partners, groups expanded; any of them. Empty = all. */
  partner: readonly string[];
  /** The partners as the address names them. */
  named: readonly string[];
  /** Words that must all stand in claim, partner, source or id; empty = all. */
  q: string;
}

export const standardFigures: FiguresQuery = { ...standardRows, partner: [], named: [], q: "" };

/** Longest text that is searched for. */
const longestSearch = 100;

/** Parse the query of the ledger: the same for page, CSV and API. Pure; never throws. */
export function parseFiguresQuery(
  params: URLSearchParams,
): { fault: null; query: FiguresQuery } | { fault: QueryFault } {
  try {
    const given = givenIn(params);
    const rows = parseRowQuery(given, figureColumns);
    rows.filters.forEach(holdToList);
    const q = (single("q", given("q")) ?? "").trim();
    if (q.length > longestSearch) refuse("q", `A search may have at most ${longestSearch} characters.`, []);
    const named = [...new Set(given("partner").flatMap((value) => value.split("~")))].filter((code) => code !== "");
    return { fault: null, query: { ...rows, q, named, partner: [...new Set(named.flatMap(codesOf))] } };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

/** The canonical query: only what differs from the whole ledger. */
export function figuresQueryText(query: FiguresQuery, change: Partial<FiguresQuery> = {}): string {
  const { named, q, ...rows } = { ...query, ...change };
  const pairs: [string, string][] = [];
  if (named.length > 0) pairs.push(["partner", named.join("~")]);
  if (q !== "") pairs.push(["q", q]);
  return writeQuery([...pairs, ...rowQueryPairs(rows)]).slice(0, longestQuery);
}

/** `/figures` with a canonical query. */
export function figuresAddress(query: FiguresQuery, change: Partial<FiguresQuery> = {}, path = "/figures"): string {
  const text = figuresQueryText(query, change);
  return text === "" ? path : `${path}?${text}`;
}

/** The value of an `eq` filter on a column, or the empty string. */
export function filterValue({ filters }: FiguresQuery, column: string): string {
  return filters.find((filter) => filter.column === column && filter.op === "eq")?.value ?? "";
}

const lists: Record<string, () => readonly string[]> = {
  verdict: () => verdicts,
  cause: () => causes,
  indicator: () => indicators,
  tier: () => ["A", "B", "C", "D", "E"],
  reported_in: () => readTable(sources).map(({ id }) => id),
};

/** A column with a closed list takes no other value: a typing error must not look like an empty ledger. */
function holdToList({ column, op, value }: RowFilter) {
  const list = lists[column]?.();
  if (list && value !== "" && (op === "eq" || op === "ne") && !list.includes(value))
    refuse(
      "filter",
      `“${clip(value)}” is not a value of ${column}.`,
      list.length > 20 ? nearestNames(value, list, 6) : list,
    );
}

function codesOf(name: string): readonly string[] {
  const codes = partnerCodes();
  const members = partnerGroups().get(name);
  if (members) return members;
  if (!codes.includes(name))
    refuse(
      "partner",
      `“${clip(name)}” is not a partner code.`,
      nearestPartners(name, [...codes, ...partnerGroups().keys()]),
    );
  return [name];
}
