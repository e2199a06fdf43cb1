import type { Citation } from "./citation";
import { citationBibtex } from "./citation-bibtex";
import { citationCsl } from "./citation-csl";
import { citationRis } from "./citation-ris";
import { citationText } from "./citation-text";

/** Formats of a citation: extension of its address, what readers call it, how it is sent, who writes it. */
const formats = {
  txt: {
    label: "Text",
    type: "text/plain; charset=utf-8",
    write: (citation: Citation) => `${citationText(citation)}\n`,
  },
  bib: { label: "BibTeX", type: "application/x-bibtex; charset=utf-8", write: citationBibtex },
  ris: { label: "RIS", type: "application/x-research-info-systems; charset=utf-8", write: citationRis },
  csl: { label: "CSL-JSON", type: "application/vnd.citationstyles.csl+json; charset=utf-8", write: citationCsl },
} as const;

export type CitationFormat = keyof typeof formats;
export const citationFormats = Object.keys(formats) as CitationFormat[];

export function isCitationFormat(text: string): text is CitationFormat {
  return Object.hasOwn(formats, text);
}

/** A citation as a file. */
export function citationFile(citation: Citation, format: CitationFormat) {
  const { type, write } = formats[format];
  return { body: write(citation), type, fileName: `tariff-ledger_${citation.kind}_${citation.id}.${format}` };
}

/** A citation as its panel shows it: the text, and each format with its address and what is in it. */
export interface CitationPanel {
  text: string;
  files: { format: CitationFormat; label: string; href: string; body: string }[];
}

/** `path` is the address of the thing cited, with its query: `/charts/goods-balance?partner=CHN`. */
export function citationPanel(citation: Citation, path: string): CitationPanel {
  const [place = "", query] = path.split("?");
  return {
    text: citationText(citation),
    files: citationFormats.map((format) => ({
      format,
      label: formats[format].label,
      href: `${place}.${format}${query === undefined ? "" : `?${query}`}`,
      body: formats[format].write(citation),
    })),
  };
}
