import { usMfnBySector2025 } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { joinWords, numberWord } from "@/lib/format/phrase";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, moneyColumn, rateColumn, textColumn } from "../column";
import { foremost } from "../foremost";
import { datasetProvenance } from "../provenance";
import { scopeName } from "../sectors";

const measures = [
  { key: "simple_average", name: "Simple average of lines" },
  { key: "import_weighted_specific_as_zero", name: "Weighted with 2024 imports" },
  { key: "import_weighted_after_preferences", name: "After preferences claimed" },
] as const;

export default defineChart({
  name: "US base rates by sector",
  topic: "tariffs",
  inputs: { mfn: usMfnBySector2025 },
  controls: {},
  points: ({ mfn }) =>
    mfn
      .filter((row) => !row.sector.startsWith("hs"))
      // All goods first, then the sectors from the highest rate down.
      .sort(
        (a, b) =>
          Number(isWhole(b)) - Number(isWhole(a)) ||
          b.import_weighted_specific_as_zero - a.import_weighted_specific_as_zero,
      )
      .flatMap((row) =>
        measures.map(({ key, name }) => ({
          sector: row.sector,
          sector_name: scopeName(row.sector),
          average: key as string,
          average_name: name as string,
          rate: row[key],
          imports_2024_usd: row.imports_2024_usd,
          ...datasetProvenance(usMfnBySector2025.id),
        })),
      ),
  title: ({ points }) => {
    const weighted = points.filter((point) => point.average === "import_weighted_specific_as_zero");
    const sectors = weighted.filter((point) => point.sector !== "*");
    const highest = foremost(sectors, (point) => formatShare(point.rate));
    const [first] = highest;
    const all = weighted.find((point) => point.sector === "*");
    return first && all
      ? `Of ${numberWord(sectors.length)} sectors ${joinWords(highest.map((point) => point.sector_name.toLowerCase()))} carried the highest average base rate, ${formatShare(first.rate)}% (weighted with the imports of 2024, before preferences); all goods ${formatShare(all.rate)}%`
      : "US base rates by sector";
  },
  subtitle: () =>
    "MFN (column 1) rate of the United States by sector, HTS 2025, per cent of customs value: simple average of the lines, weighted with imports for consumption of 2024, and the same after preferences as claimed in 2024.",
  columns: {
    sector: codeColumn("Sector code", "Code of the sector; * = all goods"),
    sector_name: textColumn("Sector", "Name of the sector"),
    average: codeColumn("Average code", "How the average is taken"),
    average_name: textColumn("Average", "How the average is taken, in words"),
    rate: rateColumn("Rate", "Average rate"),
    imports_2024_usd: moneyColumn("Imports of 2024", "Imports for consumption, to ten million"),
  },
  mark: "pair",
  x: "sector_name",
  y: "rate",
  series: { key: "average", name: "average_name" },
  total: ({ sector }) => sector === "*",
  notes: () => [
    "Specific duties (so much a kilogram) count as zero in the weighted averages and are left out of the simple one: agriculture and energy are understated.",
    "These are base rates. What is added since 2018 stands on the charts of headline rates and added duty.",
  ],
});

/** All goods, not a sector of them. */
function isWhole({ sector }: { sector: string }): boolean {
  return sector === "*";
}
