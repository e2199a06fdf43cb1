import { dutiesByPartnerAndChapter2024 } from "@/lib/data/schema/duties-by-partner-and-chapter-2024";
import { readTable } from "@/lib/data/table";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { moneyUnit } from "@/lib/format/money-unit";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords } from "@/lib/format/phrase";
import { formatShare } from "@/lib/format/rate";
import { chapterName, lowered } from "../chapters";
import { defineChart } from "../chart";
import { codeColumn, moneyColumn, partnerColumns, rateColumn, textColumn, yearColumn } from "../column";
import { foremost } from "../foremost";
import { partnerName } from "../partners";
import { datasetProvenance } from "../provenance";

const shown = 20;

export default defineChart({
  name: "Duties collected by HS chapter in 2024",
  topic: "duties",
  inputs: { duties: dutiesByPartnerAndChapter2024 },
  controls: {
    partner: { defaults: ["CHN"], among: partnersOnFile, most: 1 },
    as: { default: "usd", options: ["usd", "share"] },
  },
  points: ({ duties }, { partner: [partner = ""], as }) =>
    duties
      .filter((row) => row.partner === partner)
      .map((row) => ({
        year: "2024",
        partner,
        partner_name: partnerName(partner),
        hs_chapter: row.hs_chapter,
        chapter: chapterName(row.hs_chapter),
        calculated_duties_usd: row.calculated_duties_usd,
        duty_share:
          row.imports_for_consumption_usd > 0 ? row.calculated_duties_usd / row.imports_for_consumption_usd : null,
        imports_for_consumption_usd: row.imports_for_consumption_usd,
        ...datasetProvenance(dutiesByPartnerAndChapter2024.id),
      }))
      .sort((a, b) =>
        as === "usd" ? b.calculated_duties_usd - a.calculated_duties_usd : (b.duty_share ?? -1) - (a.duty_share ?? -1),
      )
      .slice(0, shown),
  title: ({ points, view }) => {
    const name = partnerPhrase(partnerName(view.partner[0] as string));
    const first = points[0];
    if (!first) return `No duties on goods from ${name} are on file for 2024`;
    if (first.calculated_duties_usd === 0) return `No duty was calculated on goods from ${name} in 2024`;
    const money = (point: typeof first) => formatMoneyAtScale(point.calculated_duties_usd);
    const rate = (point: typeof first) => `${formatShare(point.duty_share ?? 0)}%`;
    const highest = foremost(points, view.as === "usd" ? money : rate);
    const goods = joinWords(highest.map((point) => `${point.chapter.slice(3)} (HS\u00a0${point.hs_chapter})`));
    const each = highest.length > 1 ? " each" : "";
    return view.as === "usd"
      ? `Of goods from ${name}, ${lowered(goods)} paid the most duty in 2024: ${money(first)}${each}${each === "" ? `, ${rate(first)} of imports` : ""}`
      : `Of goods from ${name}, ${lowered(goods)} paid the highest rate of duty in 2024: ${rate(first)} of imports${each}`;
  },
  subtitle: ({ points, view }) =>
    `Calculated duties on imports for consumption from ${partnerPhrase(partnerName(view.partner[0] as string))}, ${view.as === "usd" ? moneyUnit(points.map((point) => point.calculated_duties_usd)).words : "per cent of the imports of the chapter"}, the ${points.length} chapters with the ${view.as === "usd" ? "largest sums" : "highest rates"}, 2024.`,
  columns: {
    year: yearColumn("Year", "Calendar year"),
    ...partnerColumns,
    hs_chapter: codeColumn("Chapter", "Chapter of the Harmonized System, two digits"),
    chapter: textColumn("Goods", "Number and name of the chapter"),
    calculated_duties_usd: moneyColumn("Calculated duties", "Census's computation from entries, not Treasury receipts"),
    duty_share: rateColumn("Duties / imports", "Calculated duties divided by imports for consumption"),
    imports_for_consumption_usd: moneyColumn("Imports for consumption", "Customs value"),
  },
  mark: "bar",
  x: "chapter",
  y: ({ as }) => (as === "usd" ? "calculated_duties_usd" : "duty_share"),
  series: { key: "partner", name: "partner_name" },
  notes: () => [
    "Only 2024 is on file by partner and chapter: it ends before the duties of 2025.",
    "Calculated duties are the Census Bureau’s computation from entries, not Treasury receipts. Imports for consumption are not the general imports of the balance charts.",
  ],
});

function partnersOnFile(): string[] {
  return [...new Set(readTable(dutiesByPartnerAndChapter2024).map((row) => row.partner))].sort();
}
