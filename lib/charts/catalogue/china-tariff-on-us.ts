import { chinaAverageTariffOnUsBySector20182020 } from "@/lib/data/schema/china-average-tariff-on-us-by-sector-2018-2020";
import type { Day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { numberWord } from "@/lib/format/phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, countColumn, dayColumn, rateColumn, textColumn } from "../column";
import { datasetProvenance } from "../provenance";
import { scopeName, sectorOptions } from "../sectors";

/** `1 January 2018 to 26 December 2019`. */
function spanWords(points: readonly { day: string }[]): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `${formatDay(first.day as Day)} to ${formatDay(last.day as Day)}` : "";
}

const layers = [
  { key: "mfn", name: "Base (MFN)" },
  { key: "retaliation", name: "Added in retaliation" },
] as const;

export default defineChart({
  name: "China’s average tariff on US goods",
  topic: "tariffs",
  inputs: { averages: chinaAverageTariffOnUsBySector20182020 },
  controls: { sector: { default: null, among: sectorOptions } },
  points: ({ averages }, { sector }) => {
    const days = averages.filter((row) => row.sector === (sector || "*")).sort((a, b) => (a.on < b.on ? -1 : 1));
    return days.flatMap((row) =>
      layers.map(({ key, name }) => ({
        day: row.on as string,
        last_day: row.on as string,
        sector: row.sector,
        sector_name: scopeName(row.sector),
        layer: key as string,
        layer_name: name as string,
        rate: key === "mfn" ? row.implied_mfn_simple_average : row.retaliatory_simple_average,
        total: row.total_simple_average,
        lines_hit: row.lines_hit,
        n_hs6: row.n_hs6,
        ...datasetProvenance(chinaAverageTariffOnUsBySector20182020.id),
      })),
    );
  },
  title: ({ points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return "No average is on file for this sector";
    const goods = first.sector === "*" ? "US goods" : `US ${first.sector_name.toLowerCase()}`;
    const [before, after] = [`${formatShare(first.total)}%`, `${formatShare(last.total)}%`];
    if (before === after)
      return `China’s average tariff on ${goods} was ${before} on ${formatDay(first.day as Day)} and on ${formatDay(last.day as Day)}`;
    return `China’s average tariff on ${goods} ${last.total > first.total ? "rose" : "fell"} from ${before} to ${after} between ${formatDay(first.day as Day)} and ${formatDay(last.day as Day)}`;
  },
  subtitle: ({ points }) =>
    `Simple average over HS-6 codes of China’s tariff on goods from the United States, base and retaliatory addition, per cent, ${(points[0]?.sector_name ?? "").toLowerCase()}, on the ${numberWord(new Set(points.map(({ day }) => day)).size)} days on file, ${spanWords(points)}.`,
  columns: {
    day: dayColumn("From", "Day on file: the start, or a day of change"),
    last_day: dayColumn("Day", "The same day: what followed the last one is not on file"),
    sector: codeColumn("Sector code", "Code of the sector; * = all goods"),
    sector_name: textColumn("Sector", "Name of the sector"),
    layer: codeColumn("Layer", "mfn = base, retaliation = added against US goods"),
    layer_name: textColumn("Layer’s name", "The layer in words"),
    rate: rateColumn("Rate", "Simple average of the layer"),
    total: rateColumn("Total", "Both layers together"),
    lines_hit: rateColumn("Lines hit", "Share of lines with a retaliatory addition"),
    n_hs6: countColumn("HS-6 codes", "Codes in the average"),
  },
  mark: "stack",
  x: "day",
  y: "rate",
  series: { key: "layer", name: "layer_name" },
  notes: () => [
    "Computed from the tariff file of Bown, Jung and Zhang, Peterson Institute for International Economics (PIIE).",
    "Nothing is on file after 26 December 2019: for the rounds of 2020 and 2025–2026 see China’s measures on US goods.",
    "A simple average: a code with no trade weighs as much as soybeans.",
  ],
});
