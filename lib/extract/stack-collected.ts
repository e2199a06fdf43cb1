import { gapReasons } from "@/lib/charts/catalogue/statutory-and-collected";
import { scopesByCode } from "@/lib/charts/duty-goods";
import { statutoryMean } from "@/lib/charts/statutory-mean";
import { dutiesByPartnerAndChapter2024 } from "@/lib/data/schema/duties-by-partner-and-chapter-2024";
import { dutiesNationalMonthly } from "@/lib/data/schema/duties-national-monthly";
import { dutyRatioByPartnerMonthlySample } from "@/lib/data/schema/duty-ratio-by-partner-monthly-sample";
import { readTable } from "@/lib/data/table";
import { type Day, day, firstDay, lastDay, monthOf } from "@/lib/domain/period";
import { formatMonth } from "@/lib/format/date";

/** A statutory average beside what was collected in the same period; null with the reason where one is not on file. */
export interface StatutoryCollected {
  goods: string;
  period: string;
  statutory: number | null;
  collected: number | null;
  /** Collected in a sample of tariff lines, not on all imports. */
  sample: boolean;
  gap: string | null;
}

/** The sector in 2024, of which every entry is on file, and all goods of the partner in the month of a day, in a sample. */
export function statutoryAndCollected(partner: string, sector: string | null, on: Day): StatutoryCollected[] {
  return [in2024(partner, sector), ...inMonth(partner, on)];
}

function in2024(partner: string, sector: string | null): StatutoryCollected {
  const scope = sector === null ? null : scopesByCode().get(sector);
  const chapters =
    scope && (scope.hs_exclude.length > 0 || scope.hs_include.some((code) => code.length > 2))
      ? null
      : scope?.hs_include;
  // The EU's row repeats its members.
  const own = (code: string) => (partner === "WLD" ? code !== "EUU" : code === partner);
  const rows = readTable(dutiesByPartnerAndChapter2024).filter(
    (row) => own(row.partner) && (scope ? (chapters?.includes(row.hs_chapter) ?? false) : row.hs_chapter < "98"),
  );
  const imports = rows.reduce((sum, row) => sum + row.imports_for_consumption_usd, 0);
  const duties = rows.reduce((sum, row) => sum + row.calculated_duties_usd, 0);
  const split = scope !== null && chapters === null;
  return {
    goods: scope ? scope.name : "All goods",
    period: "2024",
    statutory: statutoryMean(partner, sector, day("2024-01-01"), day("2024-12-31")),
    collected: split || imports === 0 ? null : duties / imports,
    sample: false,
    gap: split
      ? "Duties are on file by chapter; chapters 84 and 85 are parted among several sectors"
      : imports === 0
        ? "No imports of 2024 on file"
        : null,
  };
}

function inMonth(partner: string, on: Day): StatutoryCollected[] {
  if (partner === "WLD") return nationInMonth(on);
  const rows = readTable(dutyRatioByPartnerMonthlySample).filter((row) => row.partner === partner);
  const row = rows.find(({ month }) => month === monthOf(on)) ?? rows.at(-1);
  if (!row) return [];
  return [
    {
      goods: "All goods",
      period: formatMonth(row.month),
      statutory: statutoryMean(partner, null, firstDay(row.month), lastDay(row.month)),
      collected: row.duty_to_imports_in_sample,
      sample: true,
      gap: null,
    },
  ];
}

/** Of all partners together every entry is on file, month by month. */
function nationInMonth(on: Day): StatutoryCollected[] {
  const rows = readTable(dutiesNationalMonthly);
  const row = rows.find(({ month }) => month === monthOf(on)) ?? rows.at(-1);
  if (!row) return [];
  return [
    {
      goods: "All goods",
      period: formatMonth(row.month),
      statutory: statutoryMean("WLD", null, firstDay(row.month), lastDay(row.month)),
      collected: row.calculated_duties_usd / row.imports_for_consumption_usd,
      sample: false,
      gap: null,
    },
  ];
}

/** Why the two differ, in words that are true of these rows. */
export function collectedReasons(rows: readonly StatutoryCollected[]): string[] {
  const [weights, exclusions, specific] = gapReasons;
  const [year, month] = rows;
  return [
    ...(year && year.statutory !== null && year.collected !== null
      ? ["In 2024 the weights are those of the year itself: what differs is what the next two lines name."]
      : []),
    exclusions,
    specific,
    ...(month ? [`${month.period}: ${weights.charAt(0).toLowerCase()}${weights.slice(1)}`] : []),
    ...(rows.some(({ sample }) => sample)
      ? [
          `${month?.period}: what was collected comes from a sample of tariff lines, not from all imports of the partner.`,
        ]
      : []),
    "Duties are calculated by the Census Bureau from entries; they are not Treasury receipts.",
  ];
}
