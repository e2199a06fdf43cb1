import { describe, expect, it } from "vitest";
import { searchAddress } from "./search-address";
import { parseSearch } from "./search-query";

describe("the address of the search page", () => {
  it.each([
    ["q=japan", { question: "japan", kind: null, page: 1 }, "/search?q=japan"],
    ["q=japan&page=2", { question: "japan", kind: null, page: 2 }, "/search?q=japan&page=2"],
    [
      "filter=kind:eq:figure&q=EO+14257&page=1",
      { question: "EO 14257", kind: "figure", page: 1 },
      "/search?q=EO+14257&filter=kind:eq:figure",
    ],
    ["", { question: "", kind: null, page: 1 }, "/search"],
    ["page=2", { question: "", kind: null, page: 2 }, "/search"],
  ] as const)("reads %s and writes it again", (query, asked, address) => {
    expect(parseSearch(new URLSearchParams(query))).toEqual({ fault: null, asked });
    expect(searchAddress(asked)).toBe(address);
  });

  it.each([
    ["q=japan&page=0", "page"],
    ["q=japan&filter=kind:eq:country", "filter"],
    ["q=japan&filter=kind:ne:figure", "filter"],
    ["q=japan&filter=title:eq:Japan", "filter"],
    ["q=japan&filter=kind:eq:figure&filter=kind:eq:chart", "filter"],
  ])("refuses %s", (query, parameter) => {
    expect(parseSearch(new URLSearchParams(query)).fault).toMatchObject({ parameter });
  });
});
