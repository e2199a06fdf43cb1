import type { SearchKind } from "./search-rank";

/** What an address of the search page asks. */
export interface SearchAsked {
  question: string;
  /** Entries of this kind alone; null = of every kind. */
  kind: SearchKind | null;
  /** From 1. */
  page: number;
}

/** `/search?q=japan&page=2&filter=kind:eq:figure`: in the order of all addresses, what is standard left out. */
export function searchAddress({ question, kind, page }: SearchAsked): string {
  if (question.trim() === "") return "/search";
  const query = new URLSearchParams({ q: question });
  if (page > 1) query.append("page", String(page));
  if (kind !== null) query.append("filter", `kind:eq:${kind}`);
  return `/search?${query.toString().replaceAll("%3A", ":")}`;
}
