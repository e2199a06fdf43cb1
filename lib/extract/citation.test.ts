import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/data/dataset";
import { type HeldFigure, heldFigure } from "@/lib/data/record";
import { day } from "@/lib/domain/period";
import { chartCitation, datasetCitation, figureCitation } from "./citation";
import { citationBibtex } from "./citation-bibtex";
import { citationCsl } from "./citation-csl";
import { citationRis } from "./citation-ris";
import { citationText } from "./citation-text";

const context = {
  siteUrl: "https://ledger.example",
  dataVersion: "20261121-0a1b2c3d",
  issued: day("2026-11-21"),
  accessed: day("2026-11-22"),
};
const surplus = figureCitation(heldFigure("000-02") as HeldFigure, context);
const chart = chartCitation(
  {
    id: "goods-balance",
    title: "Deficits & surpluses: 50% of #1_{all}",
    address: "/charts/goods-balance?partner=CHN",
    period: "2015 to 2026",
    vintage: "2026-10",
    sources: ["U.S. Census Bureau"],
  },
  context,
);

describe("citationText", () => {
  it("says value, period, release, source, permalink, data version and access day", () => {
    expect(citationText(surplus)).toBe(
      "Tariff Ledger contributors, “China had the largest goods surplus with the United States last year”. " +
        "Reported $270.4 bn; official $297.0 bn for 2024; equals $270.4 bn for Jan–Nov 2024; " +
        "verdict: agrees with another period. " +
        "Period: 2024. Release: June 2026, April 2025. Source: Donald Kirk, “By Attempting To Shift " +
        "Focus to North Korea, China Looks To Woo Japan, South Korea as All Three Face American Tariff Pressures”, " +
        "The New York Sun, between 31 March and 1 April 2025; U.S. Census Bureau. Tariff Ledger, data version " +
        "20261121-0a1b2c3d of 21 November 2026. https://ledger.example/figures/000-02 (accessed 22 November 2026).",
    );
  });

  it("gives a balance its sign and a rate its day, and says where nothing on file is the same", () => {
    const value = (id: string) =>
      figureCitation(heldFigure(id) as HeldFigure, context).value?.replaceAll("\u00a0", " ");
    expect(value("M50-01")).toBe("Reported −$202 bn; official −$202.7 bn for 2025; verdict: differs");
    expect(value("M20-02")).toBe("Reported 32%; official 0% on 2 April 2025; verdict: announced only");
    expect(value("M32-02")).toBe("Reported more than −$760 m; official −$0.763 bn for 2024; verdict: agrees");
    expect(value("M05-02")).toBe(
      "Reported $86.1 bn; nearest official value $65.8 bn for 2021; verdict: no counterpart",
    );
  });

  it("puts quotes of a title within the quotes of the citation", () => {
    const quoted = citationText({ ...chart, title: "“Last year” was eleven months" });
    expect(quoted).toContain("contributors, “‘Last year’ was eleven months”.");
  });

  it("cites a dataset by its publisher and release", () => {
    const text = citationText(datasetCitation(datasetOf("goods-trade-2024-by-vintage"), context));
    expect(text).toContain("Source: U.S. Census Bureau");
    expect(text).toContain("Release: June 2026");
    expect(text).toContain("https://ledger.example/datasets/goods-trade-2024-by-vintage");
  });
});

describe("citationBibtex", () => {
  it("escapes what TeX would run", () => {
    expect(citationBibtex(chart)).toBe(
      [
        "@misc{tariff-ledger-chart-goods-balance,",
        "  author = {{Tariff Ledger contributors}},",
        "  title = {{Deficits \\& surpluses: 50\\% of \\#1\\_\\{all\\}}},",
        "  year = {2026},",
        "  month = nov,",
        "  howpublished = {Chart, Tariff Ledger},",
        "  version = {20261121-0a1b2c3d},",
        "  url = {https://ledger.example/charts/goods-balance?partner=CHN},",
        "  urldate = {2026-11-22},",
        "  note = {Period: 2015 to 2026. Release: 2026-10. Source: U.S. Census Bureau}",
        "}",
        "",
      ].join("\n"),
    );
  });
});

describe("citationRis", () => {
  it("writes one tag a line, TY first and ER last", () => {
    const lines = citationRis(surplus).split("\r\n");
    expect(lines[0]).toBe("TY  - ELEC");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect(lines).toContain("UR  - https://ledger.example/figures/000-02");
    expect(lines).toContain("Y2  - 2026/11/22");
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});

describe("citationCsl", () => {
  it("is an array of one item of a type that CSL knows", () => {
    const [item] = JSON.parse(citationCsl(surplus));
    expect(item).toMatchObject({
      type: "webpage",
      author: [{ literal: "Tariff Ledger contributors" }],
      issued: { "date-parts": [[2026, 11, 21]] },
      accessed: { "date-parts": [[2026, 11, 22]] },
      version: "20261121-0a1b2c3d",
      URL: "https://ledger.example/figures/000-02",
    });
    expect(JSON.parse(citationCsl(chart))[0].type).toBe("graphic");
  });
});
