import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { mirrorChina2025JanNov } from "@/lib/data/schema/mirror-china-2025-jan-nov";
import { sumWindow } from "@/lib/domain/balance";
import { month } from "@/lib/domain/period";
import { formatMoney } from "@/lib/format/money";
import { moneyUnit } from "@/lib/format/money-unit";
import { numberWord } from "@/lib/format/phrase";
import { defineChart } from "../chart";
import { codeColumn, moneyColumn, monthColumn, rateColumn, textColumn } from "../column";
import { datasetProvenance } from "../provenance";
import { reporterName } from "../reporter-name";
import { tradeOf, tradeProvenance } from "../trade";

const [from, until] = [month("2025-01"), month("2025-11")];
const period = "January–November 2025";

export default defineChart({
  name: "China’s balances as China reports them",
  topic: "balances",
  inputs: { mirror: mirrorChina2025JanNov, trade: goodsTradeByPartnerMonthly },
  controls: {},
  points: ({ mirror, trade }) => {
    const us = sumWindow(new Map(tradeOf(trade, "CHN").map((row) => [row.month, row])), from, until);
    return mirror
      .filter((row) => row.partner !== "WLD")
      .sort((a, b) => b.balance_usd - a.balance_usd)
      .flatMap((row) => {
        const china = {
          reporter: "CHN",
          reporter_name: reporterName("CHN"),
          partner: row.partner,
          partner_name: reporterName(row.partner),
          label: row.partner === "USA" ? "United States (China’s figure)" : reporterName(row.partner),
          from: row.from as string,
          until: row.until as string,
          surplus_usd: row.balance_usd as number | null,
          exports_usd: row.exports_usd as number | null,
          imports_usd: row.imports_usd as number | null,
          change_on_year: row.total_change_on_year as number | null,
          mark: "fill",
          ...datasetProvenance(mirrorChina2025JanNov.id),
        };
        if (row.partner !== "USA") return [china];
        return [
          china,
          {
            ...china,
            reporter: "USA",
            reporter_name: reporterName("USA"),
            label: "United States (US figure)",
            surplus_usd: us.balance_usd === null ? null : -us.balance_usd,
            exports_usd: us.imports_usd,
            imports_usd: us.exports_usd,
            change_on_year: null,
            mark: "context",
            ...tradeProvenance(us.vintages),
          },
        ];
      });
  },
  title: ({ points }) => {
    const of = (reporter: string) => points.find((p) => p.partner === "USA" && p.reporter === reporter)?.surplus_usd;
    const [china, us] = [of("CHN"), of("USA")];
    if (china == null || us == null) return `China’s balances, ${period}, as China reports them`;
    const word = (usd: number) => (usd < 0 ? "deficit" : "surplus");
    // The US figure stands in the rows from China's side: what is China's surplus there is the deficit of the United States.
    return `China reports a ${word(china)} of ${formatMoney(Math.abs(china))} with the United States; the United States reports a ${word(-us)} of ${formatMoney(Math.abs(us))} with China, ${period}`;
  },
  subtitle: ({ points }) =>
    `China’s goods balance with ${numberWord(points.filter((point) => point.reporter === "CHN").length)} partners as China’s customs report it, ${moneyUnit(points.map((point) => point.surplus_usd)).words}, ${period}. For the United States the US figure stands beside it (general imports, customs value; exports f.a.s.). A surplus of China is positive.`,
  columns: {
    reporter: codeColumn("Reporter", "Whose statistics"),
    reporter_name: textColumn("Reporter’s name", "Name of the reporter"),
    partner: codeColumn("Partner", "With whom China trades; USA = the United States"),
    partner_name: textColumn("Partner’s name", "Name of the partner"),
    label: textColumn("Bar", "Name of the bar, with the reporter where two are shown"),
    from: monthColumn("First month", "First month of the period"),
    until: monthColumn("Last month", "Last month of the period"),
    surplus_usd: moneyColumn(
      "China’s balance",
      "China’s exports minus its imports; of the US figure minus the US balance",
    ),
    exports_usd: moneyColumn("China’s exports", "Exports of China; of the US figure US general imports"),
    imports_usd: moneyColumn("China’s imports", "Imports of China; of the US figure US exports"),
    change_on_year: rateColumn("Change", "Change of exports and imports together on a year before, as reported"),
    mark: textColumn("Mark", "fill = China’s figure, context = the US figure"),
  },
  mark: "bar",
  x: "label",
  y: "surplus_usd",
  series: { key: "reporter", name: "reporter_name" },
  notes: () => [
    "Only the pair with the United States has a second figure on file. Two reporters value and place the same goods differently; neither figure is a check of the other’s sum.",
    "ASEAN holds partners that are not shown alone; the bars do not add up to a world total.",
    "Nothing is on file after November 2025. The table is second hand; its sums were checked. Its licence is not cleared: its points are offered with the chart, the whole table is not.",
  ],
});
