import { heldFigures } from "@/lib/data/record";
import type { Bench } from "./bench";

/** What the ledger costs a process that has read nothing yet: tables, indexes and the search over all figures. */
export const recordBenches: Bench[] = [
  {
    name: "hold all figures against the record",
    unit: "ms",
    aim: 2000,
    sample: () => {
      const start = performance.now();
      heldFigures();
      return performance.now() - start;
    },
  },
];
