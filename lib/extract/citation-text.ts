import { formatDate, formatDay } from "@/lib/format/date";
import { type Citation, citedAuthor } from "./citation";

/** One line: title, value, period, release, source, data version, permalink, access day. */
export function citationText(citation: Citation): string {
  const { title, value, period, vintage, source, permalink, data_version, issued, accessed } = citation;
  const parts = [
    `${citedAuthor}, “${innerQuotes(title)}”`,
    value,
    period && `Period: ${period}`,
    vintage && `Release: ${vintage.split(";").map(formatDate).join(", ")}`,
    source && `Source: ${source}`,
    `Tariff Ledger, data version ${data_version} of ${formatDay(issued)}`,
    accessed === null ? permalink : `${permalink} (accessed ${formatDay(accessed)})`,
  ];
  return `${parts
    .filter((part) => part)
    .join(". ")
    .replaceAll("\u00a0", " ")}.`;
}

/** Quotes within quotes: `“Last year” was …` → `‘Last year’ was …`. */
function innerQuotes(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}

/** The same without the day of access: for files, which must not change from day to day. */
export function undatedCitation(citation: Citation): string {
  return citationText(citation).replace(/ \(accessed [^)]*\)\.$/, ".");
}
