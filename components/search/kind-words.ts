import type { SearchKind } from "@/lib/extract/search-rank";

/** What an entry of the search is, in words. */
export const kindWords: Record<SearchKind, string> = {
  partner: "Partner",
  chart: "Chart",
  sector: "Sector",
  measure: "Measure",
  figure: "Reported figure",
  source: "Source",
  event: "Event",
  page: "Page",
};

/** The same of several. */
export const kindPlurals: Record<SearchKind, string> = {
  partner: "Partners",
  chart: "Charts",
  sector: "Sectors",
  measure: "Measures",
  figure: "Reported figures",
  source: "Sources",
  event: "Events",
  page: "Pages",
};
