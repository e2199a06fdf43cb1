import { describe, expect, it } from "vitest";
import { cellQuery, tariffMap } from "./tariff-map";
import { mapAddress, parseMapView } from "./tariff-map-query";
import { cellWords, mapTitle } from "./tariff-map-words";

function mapOf(query: string) {
  const parsed = parseMapView(new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return tariffMap(parsed.view);
}

const whole = (query: string, partner: string) => {
  const map = mapOf(query);
  const cell = map.whole.find((each) => each.partner === partner);
  if (!cell) throw new Error(partner);
  return { ...cell, words: cellWords(cell, map.view).main };
};
const cellOf = (query: string, partner: string, sector: string) => {
  const map = mapOf(query);
  const cell = map.rows.find((row) => row.sector === sector)?.cells.find((each) => each.partner === partner);
  if (!cell) throw new Error(`${partner} ${sector}`);
  return { ...cell, ...cellWords(cell, map.view) };
};

describe("the heat map, headline", () => {
  // EO 14257 Annex I, one day; EO 14228 and EO 14259 for China.
  it.each([
    ["CHN", "104"],
    ["VNM", "46"],
    ["TWN", "32"],
    ["JPN", "24"],
    ["KOR", "25"],
    ["IND", "26"],
    ["EUU", "20"],
    ["THA", "36"],
    ["IDN", "32"],
  ])("adds on all goods of %s %s on 9 April 2025", (partner, words) => {
    expect(whole("basis=headline&on=2025-04-09", partner).words).toBe(words);
  });

  it("shows an all-in cap as a cap (EO 14326, EO 14345: Japan 15 from 7 August 2025)", () => {
    expect(whole("basis=headline&on=2025-08-07", "JPN")).toMatchObject({ is_cap: true, words: "cap 15" });
  });

  it("keeps what reaches a part of a sector out of the sum (Proc. 10947: metals 50 on 4 June 2025)", () => {
    expect(cellOf("basis=headline&on=2025-06-04", "JPN", "steel")).toMatchObject({ main: "10", part: "to +50" });
  });

  it("says a cap on a part, all-in (note 40 of chapter 99: patented pharmaceuticals 100, of Japan 15)", () => {
    expect(cellOf("basis=headline", "IND", "pharma")).toMatchObject({ main: "10", part: "cap 100" });
    expect(cellOf("basis=headline", "JPN", "pharma")).toMatchObject({ main: "cap 12.5", part: "cap 15" });
    expect(cellOf("basis=headline&on=2026-09-28", "JPN", "pharma")).toMatchObject({ main: "cap 12.5", part: null });
  });

  it("resolves the cap with the base of the sector where the base is included", () => {
    const cell = cellOf("basis=headline&base=included&on=2025-08-07", "JPN", "furniture");
    expect(cell).toMatchObject({ rate: 0.15, is_cap: false });
  });
});

describe("the heat map, average", () => {
  it("weighs fentanyl and reciprocal duty on Chinese textiles to 104 and the lists above it on 9 April 2025", () => {
    const cell = cellOf("on=2025-04-09", "CHN", "textiles-apparel");
    expect(cell.rate).toBeGreaterThan(1.04);
    expect(cell.rate).toBeLessThan(1.04 + 0.25);
  });

  it("finds the change of a day: 84 to 125 on 10 April 2025 (EO 14266)", () => {
    const cell = cellOf("on=2025-04-10&compare=2025-04-09", "CHN", "textiles-apparel");
    expect(cell.change).toBeCloseTo(0.41, 3);
    expect(cell.main).toBe("+41");
  });

  it("says which averages are estimates, and shows every sector", () => {
    const map = mapOf("partner=FRA~JPN");
    expect(map.partners.map(({ estimate }) => estimate)).toEqual([true, false]);
    expect(map.rows).toHaveLength(20);
  });

  it("gives no rate beyond the horizon", () => {
    const map = mapOf("on=2027-01-01");
    expect(map.whole.every(({ rate }) => rate === null)).toBe(true);
    expect(mapTitle(map)).toBe("The law of 1 January 2027 is not on file: it is known to 10 October 2026");
  });

  // Pharmaceuticals from China: 1.667 points, printed 2 in the cell; what "at least" names must not lie above it.
  it("cuts a least rate and never rounds it up", () => {
    expect(mapTitle(mapOf("partner=CHN&on=2026-10-10"))).toMatch(
      /^On 10 October 2026 every sector from China paid at least 1\.6 points of added duty on average/,
    );
  });

  it("opens the layers of a cell on the same day and basis", () => {
    expect(cellQuery(mapOf("on=2025-04-09").view)).toBe("?on=2025-04-09");
    expect(cellQuery(mapOf("basis=headline").view)).toBe("?basis=headline");
    expect(cellQuery(mapOf("").view)).toBe("");
  });
});

describe("the address of the map", () => {
  it.each([
    ["on=2025-13-01", "on"],
    ["on=2017-12-31", "on"],
    ["compare=2031-01-01", "compare"],
    ["basis=mean", "basis"],
    ["base=both", "base"],
    ["partner=CHX", "partner"],
    ["sort=name", "sort"],
  ])("refuses %s", (query, parameter) => {
    const { fault } = parseMapView(new URLSearchParams(query));
    expect(fault).toMatchObject({ parameter });
    expect(fault?.allowed.length).toBeGreaterThan(0);
  });

  it("leaves defaults out and reads itself back", () => {
    const view = mapOf("on=2025-04-09&basis=headline&partner=CHN~JPN&utm_source=x").view;
    expect(mapAddress(view)).toBe("/tariffs?partner=CHN~JPN&on=2025-04-09&basis=headline");
    expect(mapAddress(mapOf("").view)).toBe("/tariffs");
  });
});
