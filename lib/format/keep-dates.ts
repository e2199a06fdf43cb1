const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const dates = new RegExp(`\\b(?:\\d{1,2} )?${month} \\d{4}\\b|\\b\\d{1,2} ${month}\\b`, "g");

/** Browsers break after a hyphen, and after a minus before a dollar sign; not where a word joiner follows. */
const joiner = "\u2060";

/**
 * Dates, amounts and votes kept on one line, for large words on narrow screens: `on 10 / April 2025`, `− / $220.3 bn`
 * and `(6- / 3)` are hard to read.
 */
export function keepDates(words: string): string {
  return words
    .replace(dates, (date) => date.replaceAll(" ", "\u00a0"))
    .replace(/−(?=\$)/g, `−${joiner}`)
    .replace(/(\$[\d.,]*\d) (?=(?:bn|tn|m)\b)/g, "$1\u00a0")
    .replace(/(?<=\(\d{1,2})-(?=\d{1,2}\))/g, `-${joiner}`);
}
