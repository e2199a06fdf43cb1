/** One page that can be found. Kept short: the whole index travels to the browser. */
export interface SearchEntry {
  /** What it is: `partner`, `chart` … */
  kind: SearchKind;
  title: string;
  href: string;
  /** Shown under the title: what tells it from others of its name. */
  detail?: string;
  /** Words besides, which are not shown: codes, other names. */
  words: string;
}

export const searchKinds = ["partner", "chart", "sector", "measure", "figure", "source", "event", "page"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Longest question that is read. */
export const longestQuestion = 120;

/**
 * Entries in which every word of the question is the beginning of some word, best first: words at the beginning of the
 * title before words within it before words besides, and a partner before what is only said of it; then in the order of
 * kinds and of the index. Letter case and accents are ignored. An empty question finds nothing.
 */
export function searchRank(entries: readonly SearchEntry[], question: string): SearchEntry[] {
  const asked = fold(question.slice(0, longestQuestion)).split(" ").filter(Boolean);
  if (asked.length === 0) return [];
  return entries
    .map((entry, order) => ({ entry, order, score: scoreOf(entry, asked) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || searchKinds.indexOf(a.entry.kind) - searchKinds.indexOf(b.entry.kind) || a.order - b.order,
    )
    .map(({ entry }) => entry);
}

/** `São Tomé` → `sao tome`: letters and digits alone, lower case, without accents. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** 0 where a word of the question is nowhere. */
function scoreOf({ kind, title, detail, words }: SearchEntry, asked: readonly string[]): number {
  const [head, rest] = [` ${fold(title)} `, ` ${fold(`${detail ?? ""} ${words}`)} `];
  let score = 0;
  for (const word of asked) {
    if (head.startsWith(` ${word}`)) score += head.startsWith(` ${word} `) ? 8 : 5;
    else if (head.includes(` ${word} `)) score += 4;
    else if (rest.includes(` ${word} `))
      score += kind === "partner" ? 6 : 3; // its code, its other names
    else if (head.includes(` ${word}`)) score += 2;
    else if (rest.includes(` ${word}`)) score += 1;
    else return 0;
  }
  return score + (kind === "partner" ? 5 : 0) + (fold(title) === asked.join(" ") ? 10 : 0);
}
