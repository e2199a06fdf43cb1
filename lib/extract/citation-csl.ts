import { type Citation, citedAuthor } from "./citation";
import { citationNote, plainText } from "./citation-note";

/** A CSL-JSON item (an array of one, as reference managers import it). */
export function citationCsl(citation: Citation): string {
  const { kind, id, title, permalink, data_version, issued, accessed } = citation;
  const parts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });
  const item = {
    id: `tariff-ledger-${kind}-${id}`,
    type: { figure: "webpage", chart: "graphic", dataset: "dataset" }[kind],
    title: plainText(title),
    author: [{ literal: citedAuthor }],
    publisher: "Tariff Ledger",
    "container-title": "Tariff Ledger",
    issued: parts(issued),
    ...(accessed === null ? {} : { accessed: parts(accessed) }),
    version: data_version,
    URL: permalink,
    note: plainText(citationNote(citation)),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
