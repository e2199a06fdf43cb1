import { type Citation, citedAuthor } from "./citation";
import { citationNote, plainText } from "./citation-note";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const kindWords = { figure: "Reported figure", chart: "Chart", dataset: "Data set" } as const;

/** One BibTeX entry, UTF-8 with every TeX special escaped; `@misc`, which every style knows. */
export function citationBibtex(citation: Citation): string {
  const { kind, id, title, permalink, data_version, issued, accessed } = citation;
  const fields: [string, string][] = [
    ["author", `{{${tex(citedAuthor)}}}`],
    ["title", `{{${tex(title)}}}`],
    ["year", `{${issued.slice(0, 4)}}`],
    ["month", months[Number(issued.slice(5, 7)) - 1] as string],
    ["howpublished", `{${kindWords[kind]}, Tariff Ledger}`],
    ["version", `{${tex(data_version)}}`],
    ["url", `{${permalink}}`],
    ...(accessed === null ? [] : [["urldate", `{${accessed}}`] as [string, string]]),
    ["note", `{${tex(citationNote(citation))}}`],
  ];
  const body = fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n");
  return `@misc{tariff-ledger-${kind}-${id},\n${body}\n}\n`;
}

const specials: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return plainText(text).replace(/[\\~^&%$#_{}]/g, (sign) => specials[sign] ?? `\\${sign}`);
}
