import { describe, expect, it } from "vitest";
import { searchIndex } from "./search-index";
import { fold, type SearchEntry, searchRank } from "./search-rank";

const entry = (kind: SearchEntry["kind"], title: string, words = ""): SearchEntry => ({
  kind,
  title,
  words,
  href: `/${kind}/${title}`,
});
const entries = [
  entry("event", "China answers with 84%", "CHN"),
  entry("partner", "China", "CHN"),
  entry("partner", "São Tomé and Príncipe", "STP"),
  entry("chart", "Who replaced China in US imports", "china-replaced"),
  entry("measure", "Fentanyl-related duty on China", "IEEPA-FENT-CHN EO 14195"),
];
const titles = (question: string) => searchRank(entries, question).map(({ title }) => title);

describe("searchRank", () => {
  it("puts what is called so before what speaks of it", () => {
    expect(titles("china")[0]).toBe("China");
    expect(titles("china")).toHaveLength(4);
  });
  it("wants every word, as the beginning of one", () => {
    expect(titles("fent chi")).toEqual(["Fentanyl-related duty on China"]);
    expect(titles("china peru")).toEqual([]);
  });
  it("reads codes and instruments", () => {
    expect(titles("EO 14195")).toEqual(["Fentanyl-related duty on China"]);
    expect(titles("chn")[0]).toBe("China");
  });
  it.each([
    ["korea", "South Korea"],
    ["kor", "South Korea"],
    ["uk", "United Kingdom"],
    ["eu", "European Union"],
  ])("finds the partner that “%s” names before what is said of it", (question, name) => {
    expect(searchRank(searchIndex(), question)[0]).toMatchObject({ kind: "partner", title: name });
  });
  it("ignores accents and letter case", () => {
    expect(titles("SAO TOME")).toEqual(["São Tomé and Príncipe"]);
    expect(fold("EO 14257, Annex I")).toBe("eo 14257 annex i");
  });
  it("finds nothing for nothing", () => {
    expect(titles("  ")).toEqual([]);
    expect(titles("…")).toEqual([]);
  });
});
