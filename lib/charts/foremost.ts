import { joinWords, numberWord } from "@/lib/format/phrase";
import { formatShare } from "@/lib/format/rate";

/**
 * The first of a ranking and those that print the same: a title may name one alone only where its printed number stands
 * alone (3.66 and 3.67 are both 3.7). `ranked` begins with the highest, or the lowest.
 */
export function foremost<T>(ranked: readonly T[], printed: (item: T) => string): T[] {
  const [first] = ranked;
  return first === undefined ? [] : ranked.filter((item) => printed(item) === printed(first));
}

/**
 * The first of a ranking of shares that are known exactly (duties over imports), with as many decimals, one to three, as
 * set it apart from the others: 1.54% beside 1.53%. Where three do not, all that print the same, with one.
 */
export function foremostShare<T>(ranked: readonly T[], share: (item: T) => number): { first: T[]; decimals: number } {
  const at = (decimals: number) => foremost(ranked, (item) => formatShare(share(item), decimals));
  const decimals = [1, 2, 3].find((each) => at(each).length === 1) ?? 1;
  return { first: at(decimals), decimals };
}

/** The first two of a list in words, and how many more there are: `July 2010, August 2010 and four more`. */
export function firstTwo(words: readonly string[]): string {
  const more = words.length - 2;
  return more > 0 ? `${words.slice(0, 2).join(", ")} and ${numberWord(more)} more` : joinWords(words);
}
