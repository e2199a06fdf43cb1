import { type MfnAverageRow, mfnAveragesByEconomy } from "@/lib/data/schema/mfn-averages-by-economy";
import { readTable } from "@/lib/data/table";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, rateColumn, textColumn, yearColumn } from "../column";
import { datasetProvenance } from "../provenance";
import { reporterName } from "../reporter-name";

export default defineChart({
  name: "Base rates of five economies by product group",
  topic: "tariffs",
  inputs: { averages: mfnAveragesByEconomy },
  controls: { product: { default: "Q", among: productGroups } },
  points: ({ averages }, { product }) =>
    averages
      .filter((row) => isGroup(row) && product.includes(row.product))
      .sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : a.economy < b.economy ? -1 : 1))
      .map((row) => ({
        year: String(row.year),
        economy: row.economy,
        economy_name: reporterName(row.economy),
        series: product.length > 1 ? `${row.economy}:${row.product}` : row.economy,
        series_name:
          product.length > 1 ? `${reporterName(row.economy)}, ${row.product_name}` : reporterName(row.economy),
        product: row.product,
        product_name: row.product_name,
        simple_average: row.simple_average,
        trade_weighted_average: row.trade_weighted_average,
        duty_free_share: row.duty_free_share,
        ...datasetProvenance(mfnAveragesByEconomy.id),
      })),
  title: ({ points }) => {
    const last = [...new Set(points.map((point) => point.series))].flatMap((series) => {
      const end = points.findLast((point) => point.series === series);
      return end ? [end] : [];
    });
    const [high, low] = [...last]
      .sort((a, b) => b.simple_average - a.simple_average)
      .flatMap((p, at, all) => (at === 0 || at === all.length - 1 ? [p] : []));
    if (!high || !low) return "No averages are on file for this product group";
    const said = (point: typeof high) => `${formatShare(point.simple_average)}% (${point.year})`;
    const other = low.product === high.product ? "" : ` on ${low.product_name.toLowerCase()}`;
    return `${high.product_name}: ${partnerPhrase(high.economy_name)} has an average base rate of ${said(high)}, ${partnerPhrase(low.economy_name)} of ${said(low)}${other}`;
  },
  subtitle: ({ points }) =>
    `Simple average of MFN applied duties by WTO product group, per cent, ${points[0]?.year ?? ""}–${points.at(-1)?.year ?? ""}: ${[...new Set(points.map((point) => point.product_name))].join(", ").toLowerCase()}. The United States, China, the EU, India and Japan.`,
  columns: {
    year: yearColumn("Year", "Year of the tariff"),
    economy: codeColumn("Economy", "Whose tariff; USA = the United States, EUU = the EU27"),
    economy_name: textColumn("Economy’s name", "Name of the economy"),
    series: codeColumn("Series", "The economy; with the group where several are shown"),
    series_name: textColumn("Line", "Name of the line drawn"),
    product: codeColumn("Group", "WTO product group (MTN category)"),
    product_name: textColumn("Group’s name", "Name of the group"),
    simple_average: rateColumn("Simple average", "Simple average of the MFN applied duties"),
    trade_weighted_average: rateColumn("Trade-weighted", "Trade-weighted average, where on file"),
    duty_free_share: rateColumn("Duty-free", "Share of lines free of duty, where on file"),
  },
  mark: "step",
  x: "year",
  y: "simple_average",
  series: { key: "series", name: "series_name" },
  notes: () => [
    "Base rates only: no added duty of any economy is in them.",
    "A year’s average is drawn across the whole of the year it is given for; days of change within a year are not on file.",
    "By product group 2017–2025 are on file (the EU and India to 2024). Canada, Mexico, South Korea, Vietnam and others have totals only; nothing is on file for Taiwan.",
    "How duties that are not a share of the value were converted is not stated: groups rich in them (dairy, cereals, sugar) are uncertain.",
  ],
});

function isGroup(row: MfnAverageRow): boolean {
  return row.classification === "wto-mtn-group";
}

function productGroups(): { code: string; name: string }[] {
  const groups = new Map(
    readTable(mfnAveragesByEconomy)
      .filter(isGroup)
      .map((row) => [row.product, row.product_name]),
  );
  return [...groups].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
}
