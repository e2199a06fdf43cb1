import type { DefinitionRow } from "@/components/page/definition-rows";
import { seriesBreaks } from "@/lib/data/schema/series-breaks";
import { readTable } from "@/lib/data/table";
import { formatMonth } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";
import { Cited } from "./cited";

const monthly = ["goods-trade-by-partner-monthly"];

/** How the figures of trade are made (lib/domain/balance.ts, lib/charts/trade.ts). */
export function tradeRules(): DefinitionRow[] {
  return [
    {
      term: "Basis",
      value: (
        <Cited tables={monthly} law="US Census Bureau, Guide to the US International Trade Statistical Program">
          Exports are domestic exports and re-exports, f.a.s.; imports are general imports at customs value. Census
          basis, nominal dollars, not seasonally adjusted. A month in the news is usually seasonally adjusted, so it
          differs.
        </Cited>
      ),
    },
    {
      term: "Balance",
      value: (
        <Cited tables={monthly}>
          Exports minus imports, in whole dollars. A US deficit is negative. What a partner calls its surplus with the
          United States is the same figure with the sign turned, if both mean the same basis, period and vintage.
        </Cited>
      ),
    },
    {
      term: "Twelve-month sum",
      value: (
        <Cited tables={monthly}>
          The twelve months that end in the month named, added. If one of them is missing there is no sum: a gap is
          drawn, never a smaller one. A calendar year is shown only with all its twelve months.
        </Cited>
      ),
    },
    {
      term: "Vintage",
      value: (
        <Cited tables={[...monthly, "goods-trade-2024-by-vintage"]}>
          Each row keeps the release it was taken from: 2022 to 2024 is one annual revision behind 2025 and 2026. A sum
          over both names both. For 2024 three releases are on file for four partners.
        </Cited>
      ),
    },
    {
      term: "Breaks",
      value: (
        <Cited tables={["series-breaks"]}>
          {readTable(seriesBreaks)
            .map(({ first_month, words }) => `${formatMonth(first_month)}: ${sentence(words)}.`)
            .join(" ")}
        </Cited>
      ),
    },
    {
      term: "Groups",
      value: (
        <Cited tables={["country-groups", "partners"]}>
          A group named in an address stands for its members, each drawn alone. The world is its own series; it is never
          made by adding partners, of which before 1992 only about eighty are itemised.
        </Cited>
      ),
    },
    {
      term: "The other side",
      value: (
        <Cited tables={["mirror-japan-korea-with-china-monthly", "mirror-china-2025-jan-nov"]}>
          What a partner’s own customs publish stands on charts of its own, in its own currency where it is one, and is
          never mixed into a US series.
        </Cited>
      ),
    },
  ];
}
