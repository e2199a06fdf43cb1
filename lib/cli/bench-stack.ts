/** Speed of the duty engine on the data on file, against its budgets (issue "What duty applies"). */
import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import { article } from "@/lib/domain/article";
import { overallAverages, partnerAverages } from "@/lib/domain/average";
import { headlineRate } from "@/lib/domain/headline";
import { day } from "@/lib/domain/period";
import { stack } from "@/lib/domain/stack";

export interface Timing {
  name: string;
  /** Median over the runs, milliseconds. */
  median_ms: number;
  budget_ms: number;
}

/** The median time of each question, warm: the page that asks first pays for the indexes once. */
export function stackTimings(): Timing[] {
  const law = lawOnFile();
  const weights = weightsOnFile();
  const sectors = readTable(sectorsAndProductGroups).filter(({ kind }) => kind === "sector");
  const on = day("2025-11-20");
  const goods = article("CHN", ["vehicles", "autos", "passenger-cars", "electric-vehicles", "list-1"], {
    base: { column_1: 0.025 },
  });
  const partners = largestPartners();
  return [
    timing("one stack", 0.02, 5000, () => stack(law, goods, on)),
    timing("averages of one partner, whole and by sector", 5, 60, () => partnerAverages(law, weights, "CHN", on)),
    timing("heat map of a day, headline: 20 partners x 20 sectors", 50, 20, () => {
      for (const partner of partners) for (const sector of sectors) headlineRate(law, partner, sector, on);
    }),
    timing("heat map of a day, average: 20 partners x 20 sectors", 50, 20, () => {
      for (const partner of partners) partnerAverages(law, weights, partner, on);
    }),
    timing("overall average", 200, 10, () => overallAverages(law, weights, on)),
  ];

  /** By imports of 2024. */
  function largestPartners(): string[] {
    return [...weights.everyone]
      .sort((a, b) => (weights.of(b)?.imports_usd ?? 0) - (weights.of(a)?.imports_usd ?? 0))
      .slice(0, 20);
  }
}

function timing(name: string, budget_ms: number, runs: number, work: () => unknown): Timing {
  for (let run = 0; run < Math.ceil(runs / 5); run++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { name, median_ms: times[Math.floor(runs / 2)] as number, budget_ms };
}
