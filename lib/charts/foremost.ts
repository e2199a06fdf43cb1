/**
 * The first of a ranking and those that print the same: a title may name one alone only where its printed number stands
 * alone (3.66 and 3.67 are both 3.7). `ranked` begins with the highest, or the lowest.
 */
export function foremost<T>(ranked: readonly T[], printed: (item: T) => string): T[] {
  const [first] = ranked;
  return first === undefined ? [] : ranked.filter((item) => printed(item) === printed(first));
}
