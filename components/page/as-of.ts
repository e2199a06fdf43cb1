import type { Day, Month } from "@/lib/domain/period";

/** How far the data reach; computed from the tables, never typed. */
export interface AsOf {
  /** Last month of trade on file. */
  tradeUntil: Month;
  /** Month of the newest release the trade rows were taken from. */
  tradePublished: Month;
  /** Data horizon of the tariff law. */
  law: Day;
}
