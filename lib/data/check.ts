import { checkDatasets } from "./check-datasets";
import { checkLaw } from "./check-law";
import { checkPeriods } from "./check-periods";
import { checkReferences } from "./check-references";
import { checkSums } from "./check-sums";
import { loadTables } from "./check-tables";
import { checkTrade } from "./check-trade";
import type { DataFault } from "./data-error";
import { checkRecord } from "./record-check";

export interface DataCheck {
  tables: number;
  rows: number;
  faults: DataFault[];
}

/**
 * Check all of `data/`: every cell, every code, every count, every sum. Where a table cannot be read the faults of its
 * cells stand alone, as what rests on it cannot be judged.
 */
export function checkData(root: string = process.cwd()): DataCheck {
  const { loaded, faults } = loadTables(root);
  const rows = [...loaded.values()].reduce((sum, table) => sum + table.length, 0);
  const cross = [checkReferences, checkDatasets, checkPeriods, checkLaw, checkTrade, checkSums, checkRecord];
  return {
    tables: loaded.size,
    rows,
    faults: faults.length > 0 ? faults : cross.flatMap((check) => check(loaded)),
  };
}
