import { figures } from "@/lib/data/schema/figures";
import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { sources } from "@/lib/data/schema/sources";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { yearOf } from "@/lib/domain/period";
import { formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { monthsOnFile, tradeByPartner } from "./trade";

/** What the tables hold, counted. */
export function onFile(): { term: string; value: string }[] {
  const [first, last] = monthsOnFile();
  const rows = formatNumber(readTable(goodsTradeByPartnerMonthly).length, 0);
  return [
    {
      term: "Trade",
      value: `${rows} partner-months, ${tradeByPartner().size} partners, ${yearOf(first)} to ${formatMonth(last)}`,
    },
    {
      term: "Tariff law",
      value: `${readTable(usTariffMeasures).length} measures since 2018, each with its instrument`,
    },
    {
      term: "Statements",
      value: `${readTable(figures).length} figures and dated statements from ${readTable(sources).length} sources`,
    },
  ];
}
