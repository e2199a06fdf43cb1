import type { DefinitionRow } from "@/components/page/definition-rows";
import { datasetOf } from "@/lib/data/dataset";
import { lawHorizon } from "@/lib/data/law-horizon";
import { figures } from "@/lib/data/schema/figures";
import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { sources } from "@/lib/data/schema/sources";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { lastTradeMonth, newestTradeVintage } from "@/lib/data/trade-horizon";
import { formatDay, formatMonth } from "@/lib/format/date";
import { count } from "@/lib/format/number";

/** How far each kind of data goes, counted from the tables. */
export function reach(): DefinitionRow[] {
  const measures = readTable(usTariffMeasures);
  return [
    {
      term: "Trade",
      value: `${count(datasetOf(goodsTradeByPartnerMonthly.id).rows, "partner-month")} to ${formatMonth(lastTradeMonth())}; with the world to ${formatMonth(lastTradeMonth("WLD"))}. Newest release: ${formatMonth(newestTradeVintage())}.`,
    },
    {
      term: "Tariff law",
      value: `${count(measures.length, "measure")} since 2018, each with its instrument, as of ${formatDay(lawHorizon())}. Nothing legal is on file after that day.`,
    },
    {
      term: "Statements",
      value: `${count(readTable(figures).length, "figure")} and dated statements from ${count(readTable(sources).length, "source")}.`,
    },
    {
      term: "Doubts",
      value: (
        <>
          What is not known is said in the rows and on the page of <a href="/datasets">each dataset</a>.
        </>
      ),
    },
  ];
}
