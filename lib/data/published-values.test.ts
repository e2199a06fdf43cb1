import { describe, expect, it } from "vitest";
import { month } from "@/lib/domain/period";
import { readDatasets } from "./dataset";
import { lawHorizon } from "./law-horizon";
import { dutiesNationalMonthly } from "./schema/duties-national-monthly";
import { goodsTrade2024ByVintage } from "./schema/goods-trade-2024-by-vintage";
import { goodsTradeByPartnerMonthly } from "./schema/goods-trade-by-partner-monthly";
import { imports2024ByPartnerAndCell } from "./schema/imports-2024-by-partner-and-cell";
import { partners } from "./schema/partners";
import { sectorsAndProductGroups } from "./schema/sectors-and-product-groups";
import { usMfnBySector2025 } from "./schema/us-mfn-by-sector-2025";
import { usTariffMeasures } from "./schema/us-tariff-measures";
import { seriesBreaksWithin } from "./series-break";
import { readTable } from "./table";
import { lastTradeMonth, newestTradeVintage } from "./trade-horizon";

const trade = () => readTable(goodsTradeByPartnerMonthly);
const billions = (usd: number) => Math.round(usd / 1e8) / 10;

describe("the tables of the data pack", () => {
  it("come in and go out whole, as the pack's README counts them", () => {
    expect(readTable(usTariffMeasures)).toHaveLength(371);
    expect(trade()).toHaveLength(99_171);
    expect(readTable(partners)).toHaveLength(241);
    expect(readTable(imports2024ByPartnerAndCell)).toHaveLength(12_609);
    expect(readTable(sectorsAndProductGroups).filter(({ kind }) => kind === "sector")).toHaveLength(20);
    expect(new Set(trade().map(({ partner }) => partner)).size).toBe(241);
  });

  it("reach as far as the pack's README says", () => {
    expect(lawHorizon()).toBe("2026-10-10");
    expect(lastTradeMonth()).toBe("2026-08");
    expect(lastTradeMonth("WLD")).toBe("2026-07");
    expect(newestTradeVintage()).toBe("2026-10");
  });

  it("offer for download all but the two tables whose licence is not cleared", () => {
    const kept = readDatasets().filter(({ downloadable }) => downloadable === "no");
    expect(kept.map(({ dataset }) => dataset)).toEqual([
      "mirror-japan-korea-with-china-monthly",
      "mirror-china-2025-jan-nov",
    ]);
  });
});

describe("Census Bureau, U.S. trade in goods by country", () => {
  it("2024 with China, January-November, as published on 3 April 2025", () => {
    const row = readTable(goodsTrade2024ByVintage).find(
      ({ partner, until, vintage }) => partner === "CHN" && until === "2024-11" && vintage === "2025-04",
    );
    expect(row).toMatchObject({ from: "2024-01", exports_usd: 130_987_045_000, imports_usd: 401_408_275_000 });
  });

  it("2024 with China in three vintages: a deficit of 295.4, 295.5 and 297.0 bn", () => {
    const years = readTable(goodsTrade2024ByVintage).filter(
      ({ partner, until }) => partner === "CHN" && until === "2024-12",
    );
    expect(years.map((row) => [row.vintage, billions(row.exports_usd - row.imports_usd)])).toEqual([
      ["2025-04", -295.4],
      ["2025-10", -295.5],
      ["2026-06", -297.0],
    ]);
  });

  it("has no January-November of June 2026: absent, not zero", () => {
    const partial = readTable(goodsTrade2024ByVintage).filter(({ until }) => until === "2024-11");
    expect([...new Set(partial.map(({ vintage }) => vintage))].sort()).toEqual(["2025-04", "2025-10"]);
    expect(partial).toHaveLength(8);
  });

  it("2018 with China: exports 120.3 bn, imports 538.5 bn (c5700.html)", () => {
    const year = trade().filter((row) => row.partner === "CHN" && row.month.startsWith("2018-"));
    expect(billions(year.reduce((sum, row) => sum + row.exports_usd, 0))).toBe(120.3);
    expect(billions(year.reduce((sum, row) => sum + row.imports_usd, 0))).toBe(538.5);
    expect(year).toHaveLength(12);
  });

  it("says when a span crosses the break of the EU", () => {
    const ids = (from: string, until: string) =>
      seriesBreaksWithin("goods-trade-by-partner-monthly", "EUU", month(from), month(until)).map(({ id }) => id);
    expect(ids("2019-01", "2019-12")).toEqual([]);
    expect(ids("2019-12", "2020-01")).toEqual(["euu-without-gbr"]);
    expect(ids("2020-01", "2021-12")).toEqual([]);
    expect(ids("2015-01", "2026-08")).toEqual(["euu-without-gbr", "euu-eu27"]);
  });
});

describe("tariff tables", () => {
  it("hold rates as fractions: 7.5 % on list 4A from 14 February 2020 (85 FR 3741)", () => {
    const row = readTable(usTariffMeasures).find(({ measure_id }) => measure_id === "S301-L4A-75");
    expect(row).toMatchObject({
      authority: "section-301",
      programme: "china-lists",
      rate: 0.075,
      effective_from: "2020-02-14",
      effective_to: null,
      partner_codes: ["CHN"],
      in_totals: "yes",
    });
  });

  it("sort section 301 by programme: forced labour 9, Brazil 3, Nicaragua 3, large civil aircraft 4, maritime 1", () => {
    const counts: Record<string, number> = {};
    for (const { programme } of readTable(usTariffMeasures))
      if (programme !== null) counts[programme] = (counts[programme] ?? 0) + 1;
    expect(counts).toEqual({
      "china-lists": 42 - 9 - 3 - 3 - 4 - 1,
      "forced-labour": 9,
      brazil: 3,
      nicaragua: 3,
      "large-civil-aircraft": 4,
      maritime: 1,
    });
  });

  it("have headline MFN rates of the tariff schedule: cars 2.5 %, light trucks 25 %", () => {
    const mfn = (code: string) => readTable(sectorsAndProductGroups).find((row) => row.code === code)?.mfn;
    expect(mfn("passenger-cars")).toBe(0.025);
    expect(mfn("light-trucks")).toBe(0.25);
  });

  it("weigh textiles and apparel at 13.94 % (HTS 2025, 2024 imports), without float noise", () => {
    const row = readTable(usMfnBySector2025).find(({ sector }) => sector === "textiles-apparel");
    expect(row?.import_weighted_average).toBe(0.1394);
  });

  it("cover 2010-01 to 2026-08 of national duties, each month once", () => {
    const months = readTable(dutiesNationalMonthly).map((row) => row.month);
    expect([months[0], months.at(-1), months.length]).toEqual(["2010-01", "2026-08", 200]);
  });
});

describe("display names", () => {
  const nameOf = (code: string) => readTable(partners).find((row) => row.code === code)?.name;

  it("are ours, whole, and take no position", () => {
    expect(["KOR", "HKG", "MAC", "TWN", "EUU", "WLD", "CZE", "VNM"].map(nameOf)).toEqual([
      "South Korea",
      "Hong Kong",
      "Macau",
      "Taiwan",
      "European Union",
      "World",
      "Czechia",
      "Vietnam",
    ]);
    expect(nameOf("FLK")).toBe("Falkland Islands (Islas Malvinas)");
    expect(readTable(partners).find((row) => row.code === "FLK")?.census_name).toBe("Falkland Islands(Islas Malvin");
  });
});
