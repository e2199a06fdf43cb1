/** `["Vietnam", "Taiwan", "China"]` → `Vietnam, Taiwan and China`. */
export function joinWords(words: readonly string[], and = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}

/** First letter upper case. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Numbers to twelve in words, as running text has them. */
export function numberWord(number: number): string {
  return small[number] ?? String(number);
}
