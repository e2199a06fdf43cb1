import { nearestNames } from "@/lib/domain/nearest-names";
import { type SearchEntry, searchRank } from "./search-rank";

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
