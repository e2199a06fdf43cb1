import { importsByPartnerAndChapterAnnual } from "@/lib/data/schema/imports-by-partner-and-chapter-annual";
import { readTable } from "@/lib/data/table";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { formatRate } from "@/lib/format/rate";
import { chapterName, lowered } from "../chapters";
import { defineChart } from "../chart";
import { codeColumn, countColumn, moneyColumn, partnerColumns, rateColumn, textColumn, yearColumn } from "../column";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";

const shown = 20;

export default defineChart({
  name: "Imports by HS chapter from one partner",
  topic: "balances",
  inputs: { imports: importsByPartnerAndChapterAnnual },
  controls: {
    partner: { defaults: ["CHN"], among: partnersOnFile, most: 1 },
    year: { default: () => 2024, within: () => [2023, 2024] },
    as: { default: "usd", options: ["usd", "share"] },
  },
  points: ({ imports }, { partner: [partner = ""], year }) => {
    const rows = imports.filter((row) => row.partner === partner && Number(row.year) === year);
    const total = rows.reduce((sum, row) => sum + row.general_imports_usd, 0);
    return rows
      .sort((a, b) => b.general_imports_usd - a.general_imports_usd)
      .map((row, at) => ({
        year: String(year),
        partner,
        partner_name: partnerName(partner),
        hs_chapter: row.hs_chapter,
        chapter: chapterName(row.hs_chapter),
        rank: at + 1,
        general_imports_usd: row.general_imports_usd,
        share: row.general_imports_usd / total,
        ...datasetProvenance(importsByPartnerAndChapterAnnual.id),
      }))
      .slice(0, shown);
  },
  title: ({ points, view }) => {
    const name = partnerPhrase(partnerName(view.partner[0] as string));
    const [first, second] = points;
    if (!first) return `No imports from ${name} by chapter are on file for ${view.year}`;
    const goods = (point: typeof first) => `${point.chapter.slice(3)} (HS\u00a0${point.hs_chapter})`;
    if (second && view.as === "usd")
      return `${goods(first)} and ${lowered(goods(second))} made up ${formatMoneyAtScale(first.general_imports_usd + second.general_imports_usd)} of the ${formatMoneyAtScale(first.general_imports_usd / first.share)} imported from ${name} in ${view.year}`;
    return second
      ? `${goods(first)} and ${lowered(goods(second))} made up ${formatRate(first.share + second.share, 0)} of imports from ${name} in ${view.year}: ${formatMoneyAtScale(first.general_imports_usd + second.general_imports_usd)}`
      : `All imports from ${name} in ${view.year} were ${lowered(goods(first))}`;
  },
  subtitle: ({ points, view }) =>
    `General imports from ${partnerPhrase(partnerName(view.partner[0] as string))}, the ${points.length} largest HS chapters, ${view.as === "usd" ? moneyUnit(points.map((point) => point.general_imports_usd)).words : "per cent of all imports from the partner"}, ${view.year}.${points[0] ? ` All imports from the partner: ${formatMoneyAtScale(points[0].general_imports_usd / points[0].share)}.` : ""} Customs value, not seasonally adjusted.`,
  columns: {
    year: yearColumn("Year", "Calendar year"),
    ...partnerColumns,
    hs_chapter: codeColumn("Chapter", "Chapter of the Harmonized System, two digits"),
    chapter: textColumn("Goods", "Number and name of the chapter"),
    rank: countColumn("Rank", "Rank by value", "1 = the largest"),
    general_imports_usd: moneyColumn("Imports", "General imports, customs value"),
    share: rateColumn("Share", "Of all imports from the partner in the year"),
  },
  mark: "bar",
  x: "chapter",
  y: ({ as }) => (as === "usd" ? "general_imports_usd" : "share"),
  series: { key: "partner", name: "partner_name" },
  notes: () => [
    "By chapter 2023 and 2024 are on file; nothing before or after.",
    "Chapters 98 and 99 hold goods returned and low-value shipments; they say nothing of what the goods are.",
  ],
});

function partnersOnFile(): string[] {
  return [...new Set(readTable(importsByPartnerAndChapterAnnual).map((row) => row.partner))].sort();
}
