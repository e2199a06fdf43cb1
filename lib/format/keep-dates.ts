const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const dates = new RegExp(`\\b(?:\\d{1,2} )?${month} \\d{4}\\b|\\b\\d{1,2} ${month}\\b`, "g");

/** No-break spaces within dates, for large words on narrow screens: `on 10 / April 2025` is hard to read. */
export function keepDates(words: string): string {
  return words.replace(dates, (date) => date.replaceAll(" ", "\u00a0"));
}
