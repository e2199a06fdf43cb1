import { nearestNames } from "@/lib/domain/nearest-names";
import type { SearchAsked } from "./search-address";
import { type SearchEntry, type SearchKind, searchKinds, searchRank } from "./search-rank";

/** Most entries on a page of the search. */
export const searchPageSize = 60;

/** One page of what a question finds. */
export interface SearchPage {
  asked: SearchAsked;
  /** Entries of the page, best first. */
  found: readonly SearchEntry[];
  /** How many are found, of every kind; and how many of each that is found, in the order of kinds. */
  total: number;
  counts: readonly { kind: SearchKind; count: number }[];
  /** How many are of the kind that is asked for, on how many pages. */
  fits: number;
  pages: number;
  /** Offered where nothing is found. */
  nearest: readonly SearchEntry[];
}

/** The page of an address of the search. A page beyond the last is empty. */
export function searchPage(entries: readonly SearchEntry[], asked: SearchAsked): SearchPage {
  const { found, total, nearest } = searchAnswer(entries, asked.question);
  const fitting = asked.kind === null ? found : found.filter(({ kind }) => kind === asked.kind);
  const counts = searchKinds.map((kind) => ({ kind, count: found.filter((entry) => entry.kind === kind).length }));
  return {
    asked,
    found: fitting.slice((asked.page - 1) * searchPageSize, asked.page * searchPageSize),
    total,
    counts: counts.filter(({ count }) => count > 0),
    fits: fitting.length,
    pages: Math.max(1, Math.ceil(fitting.length / searchPageSize)),
    nearest,
  };
}

/** What a question finds; where it finds nothing, at most five entries whose title it may have meant. */
export function searchAnswer(entries: readonly SearchEntry[], question: string) {
  const found = searchRank(entries, question);
  return {
    found,
    total: found.length,
    nearest: found.length > 0 || question.trim() === "" ? [] : nearestEntries(entries, question),
  };
}

/** Measures, figures and events have sentences for titles, of which no one types one. */
function nearestEntries(entries: readonly SearchEntry[], question: string): SearchEntry[] {
  const named = entries.filter(({ kind }) => ["partner", "sector", "chart", "page"].includes(kind));
  const titles = nearestNames(
    question.trim(),
    named.map(({ title }) => title),
    5,
  );
  return titles.flatMap((title) => named.find((entry) => entry.title === title) ?? []);
}
