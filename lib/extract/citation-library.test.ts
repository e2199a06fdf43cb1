/** Our citations as reference managers read them: parsed by citation-js, not by ourselves. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/data/dataset";
import { heldFigures } from "@/lib/data/record";
import { day } from "@/lib/domain/period";
import { chartCitation, datasetCitation, figureCitation } from "./citation";
import { citationFile } from "./citation-files";

const context = {
  siteUrl: "https://ledger.example",
  dataVersion: "20261121-0a1b2c3d",
  issued: day("2026-11-21"),
  accessed: day("2026-11-22"),
};
const figures = heldFigures().map((held) => figureCitation(held, context));
const chart = chartCitation(
  {
    id: "goods-balance",
    title: "Deficits & surpluses: 50% of #1_{all} — “Vietnam’s” ~ \\ ^",
    address: "/charts/goods-balance?partner=CHN~JPN&step=year",
    period: "2015 to 2026",
    vintage: "2026-10",
    sources: ["U.S. Census Bureau"],
  },
  context,
);
const dataset = datasetCitation(datasetOf("goods-trade-by-partner-monthly"), context);
const all = [...figures, chart, dataset];

interface Item {
  type: string;
  title: string;
  URL: string;
  issued: { "date-parts": number[][] };
  author: { literal?: string; family?: string; name?: string }[];
}

const read = (text: string): Item => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as Item;
};

describe("citation-js reads", () => {
  it("the BibTeX of every figure, a chart and a dataset", () => {
    for (const citation of all) {
      const item = read(citationFile(citation, "bib").body);
      // BibTeX writes quotation marks and dashes in its own way: words are compared.
      expect(words(item.title)).toBe(words(citation.title));
      expect(item.URL).toBe(citation.permalink);
      expect(item.issued["date-parts"][0]?.slice(0, 2)).toEqual([2026, 11]);
    }
  });

  it("the RIS of every figure, a chart and a dataset", () => {
    for (const citation of all) {
      const item = read(citationFile(citation, "ris").body);
      expect(words(item.title)).toBe(words(citation.title));
      expect(item.URL).toBe(citation.permalink);
    }
  });

  it("the CSL-JSON of every figure, a chart and a dataset", () => {
    const types = new Set<string>();
    for (const citation of all) {
      const item = read(citationFile(citation, "csl").body);
      expect(words(item.title)).toBe(words(citation.title));
      expect(item.author[0]?.literal).toBe("Tariff Ledger contributors");
      expect(item.issued["date-parts"]).toEqual([[2026, 11, 21]]);
      types.add(item.type);
    }
    expect([...types].sort()).toEqual(["dataset", "graphic", "webpage"]);
  });

  it("leaves out the day of reading where it is not known", () => {
    const [figure] = heldFigures();
    if (!figure) throw new Error("no figure");
    const unread = figureCitation(figure, { ...context, accessed: null });
    for (const format of ["txt", "bib", "ris", "csl"] as const)
      expect(citationFile(unread, format).body).not.toMatch(/accessed|urldate|Y2/);
  });
});

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
