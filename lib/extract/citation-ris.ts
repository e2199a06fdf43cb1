import { type Citation, citedAuthor } from "./citation";
import { citationNote, plainText } from "./citation-note";

/** One RIS record with CRLF line ends, as the format asks. */
export function citationRis(citation: Citation): string {
  const { kind, id, title, permalink, data_version, issued, accessed } = citation;
  const day = (text: string) => text.replaceAll("-", "/");
  const lines: [string, string][] = [
    ["TY", { figure: "ELEC", chart: "FIGURE", dataset: "DATA" }[kind]],
    ["ID", `tariff-ledger-${kind}-${id}`],
    ["AU", citedAuthor],
    ["TI", title],
    ["PB", "Tariff Ledger"],
    ["PY", issued.slice(0, 4)],
    ["DA", day(issued)],
    ["ET", data_version],
    ["N1", citationNote(citation)],
    ["UR", permalink],
    ...(accessed === null ? [] : [["Y2", day(accessed)] as [string, string]]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${plainText(value)}\r\n`).join("");
}
