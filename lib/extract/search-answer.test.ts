import { describe, expect, it } from "vitest";
import { searchPage } from "./search-answer";
import type { SearchEntry } from "./search-rank";

const entry = (kind: SearchEntry["kind"], title: string): SearchEntry => ({
  kind,
  title,
  words: "",
  href: `/${kind}/${title}`,
});
// 1 partner, 70 figures and 30 events: 101 on pages of 60 are 60 and 41; the figures alone 60 and 10.
const entries = [
  entry("partner", "Japan"),
  ...Array.from({ length: 70 }, (_, at) => entry("figure", `Japan figure ${at}`)),
  ...Array.from({ length: 30 }, (_, at) => entry("event", `Japan event ${at}`)),
];

describe("searchPage", () => {
  it("lists every entry once over its pages, and counts the kinds", () => {
    const pages = [1, 2, 3].map((page) => searchPage(entries, { question: "japan", kind: null, page }));
    expect(pages.map(({ found }) => found.length)).toEqual([60, 41, 0]);
    expect(new Set(pages.flatMap(({ found }) => found.map(({ href }) => href))).size).toBe(101);
    expect(pages[0]).toMatchObject({ total: 101, fits: 101, pages: 2 });
    expect(pages[0]?.counts).toEqual([
      { kind: "partner", count: 1 },
      { kind: "figure", count: 70 },
      { kind: "event", count: 30 },
    ]);
  });

  it("counts pages within one kind, and all kinds beside it", () => {
    const second = searchPage(entries, { question: "japan", kind: "figure", page: 2 });
    expect(second.found).toHaveLength(10);
    expect(second).toMatchObject({ total: 101, fits: 70, pages: 2 });
    expect(searchPage(entries, { question: "japan", kind: "source", page: 1 })).toMatchObject({ fits: 0, total: 101 });
  });
});
