import { givenIn, type QueryFault, Refusal, refuse } from "@/lib/charts/query-fault";
import { parseRowQuery } from "@/lib/charts/row-query";
import type { SearchAsked } from "./search-address";
import { longestQuestion, searchKinds } from "./search-rank";

export type ParsedSearch = { fault: null; asked: SearchAsked } | { fault: QueryFault };

/** Parse the query of the search page: `q`, `page`, `filter=kind:eq:<kind>`. Never throws. */
export function parseSearch(params: URLSearchParams): ParsedSearch {
  try {
    const { page, filters } = parseRowQuery(givenIn(params), [{ key: "kind", numeric: false }]);
    const kinds = filters.map(({ op, value }) =>
      op === "eq" ? searchKinds.find((kind) => kind === value) : undefined,
    );
    if (kinds.length > 1 || kinds.includes(undefined))
      refuse(
        "filter",
        "The search is filtered by one kind: filter is kind:eq:<kind>.",
        searchKinds.map((kind) => `kind:eq:${kind}`),
      );
    const question = (params.get("q") ?? "").slice(0, longestQuestion);
    return { fault: null, asked: { question, kind: kinds[0] ?? null, page } };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}
