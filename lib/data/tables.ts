import { announcedRates } from "./schema/announced-rates";
import { calculationAssumptions } from "./schema/calculation-assumptions";
import { chinaAverageTariffOnUsBySector20182020 } from "./schema/china-average-tariff-on-us-by-sector-2018-2020";
import { chinaMeasuresOnUsGoods } from "./schema/china-measures-on-us-goods";
import { corrections } from "./schema/corrections";
import { countryGroups } from "./schema/country-groups";
import { datasets } from "./schema/datasets";
import { dutiesByNaics3Monthly } from "./schema/duties-by-naics3-monthly";
import { dutiesByPartnerAndChapter2024 } from "./schema/duties-by-partner-and-chapter-2024";
import { dutiesNationalMonthly } from "./schema/duties-national-monthly";
import { dutyRatioByPartnerMonthlySample } from "./schema/duty-ratio-by-partner-monthly-sample";
import { events } from "./schema/events";
import { figures } from "./schema/figures";
import { goodsTrade2024ByVintage } from "./schema/goods-trade-2024-by-vintage";
import { goodsTradeByPartnerMonthly } from "./schema/goods-trade-by-partner-monthly";
import { hsChapters } from "./schema/hs-chapters";
import { imports2024ByPartnerAndCell } from "./schema/imports-2024-by-partner-and-cell";
import { importsByPartnerAndChapterAnnual } from "./schema/imports-by-partner-and-chapter-annual";
import { measureCoverageBySector2024 } from "./schema/measure-coverage-by-sector-2024";
import { mfnAveragesByEconomy } from "./schema/mfn-averages-by-economy";
import { mirrorChina2025JanNov } from "./schema/mirror-china-2025-jan-nov";
import { mirrorJapanKoreaWithChinaMonthly } from "./schema/mirror-japan-korea-with-china-monthly";
import { partners } from "./schema/partners";
import { preferenceShares2024 } from "./schema/preference-shares-2024";
import { productGroupHsCodes } from "./schema/product-group-hs-codes";
import { reciprocalAnnexApril2025 } from "./schema/reciprocal-annex-april-2025";
import { reciprocalAnnexJuly2025 } from "./schema/reciprocal-annex-july-2025";
import { sectorWords } from "./schema/sector-words";
import { sectorsAndProductGroups } from "./schema/sectors-and-product-groups";
import { seriesBreaks } from "./schema/series-breaks";
import { sources } from "./schema/sources";
import { usMfnBySector2025 } from "./schema/us-mfn-by-sector-2025";
import { usTariffMeasures } from "./schema/us-tariff-measures";
import type { Table } from "./table";

/** Every table of `data/`, by id: the one registry, which the checks, the dataset pages and the extracts walk. */
export const tables: ReadonlyMap<string, Table> = new Map(
  (
    [
      announcedRates,
      calculationAssumptions,
      chinaAverageTariffOnUsBySector20182020,
      chinaMeasuresOnUsGoods,
      corrections,
      countryGroups,
      datasets,
      dutiesByNaics3Monthly,
      dutiesByPartnerAndChapter2024,
      dutiesNationalMonthly,
      dutyRatioByPartnerMonthlySample,
      events,
      figures,
      goodsTrade2024ByVintage,
      goodsTradeByPartnerMonthly,
      hsChapters,
      imports2024ByPartnerAndCell,
      importsByPartnerAndChapterAnnual,
      measureCoverageBySector2024,
      mfnAveragesByEconomy,
      mirrorChina2025JanNov,
      mirrorJapanKoreaWithChinaMonthly,
      partners,
      preferenceShares2024,
      productGroupHsCodes,
      reciprocalAnnexApril2025,
      reciprocalAnnexJuly2025,
      sectorWords,
      sectorsAndProductGroups,
      seriesBreaks,
      sources,
      usMfnBySector2025,
      usTariffMeasures,
    ] as Table[]
  ).map((table) => [table.id, table]),
);

/** A table by id, or null. */
export function tableOf(id: string): Table | null {
  return tables.get(id) ?? null;
}
