import { checkData } from "@/lib/data/check";
import { loadTables } from "@/lib/data/check-tables";
import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { readTable } from "@/lib/data/table";
import type { Bench } from "./bench";

/** Reading and validating the tables, as the first request of a process does. */
export const dataBenches: Bench[] = [
  {
    name: "load the monthly trade table",
    unit: "ms",
    aim: 600,
    sample: () => timed(() => readTable(goodsTradeByPartnerMonthly)),
  },
  { name: "load all tables", unit: "ms", aim: 2000, sample: () => timed(() => loadTables(process.cwd())) },
  { name: "load and check all tables", unit: "ms", aim: 5000, sample: () => timed(() => checkData()) },
];

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
