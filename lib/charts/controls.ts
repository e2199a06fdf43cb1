import type { Step } from "@/lib/domain/balance";
import type { Day, Month } from "@/lib/domain/period";

/** A view of a chart: every control's value. Controls that a chart does not declare hold the neutral value. */
export interface View {
  partner: readonly string[];
  /** Partners and groups as the address names them; groups expand to `partner`. */
  named: readonly string[];
  from: Month;
  until: Month;
  on: Day;
  year: number;
  step: Step;
  /** Code of a sector; empty = all goods, where a chart allows it. */
  sector: string;
  /** Product groups and lists, besides the sector. */
  product: readonly string[];
  /** A second day, beside `on`. */
  compare: Day;
  as: Unit;
}

/** Dollars, or the share of a total. */
export type Unit = "usd" | "share";

/** Most partners that an address may name, where a chart says nothing else. */
export const usualMostPartners = 12;

/** Partners, at most twelve named at once; `among` narrows the choice, `defaults` may depend on the data. */
export interface PartnerControl {
  defaults: readonly string[] | (() => readonly string[]);
  among?: () => readonly string[];
  /** Most partners at once; {@link usualMostPartners} where nothing is said, 1 = choose one. */
  most?: number;
}

/** One code of a list, with its words; `null` as default = none chosen (all goods). */
export interface SectorControl {
  default: string | null;
  among: () => readonly { code: string; name: string }[];
}

/** Months from–until, both inclusive, within the months that the data cover. */
export interface PeriodControl {
  from: string;
  within: () => readonly [Month, Month];
}

export interface Controls {
  partner?: PartnerControl;
  period?: PeriodControl;
  step?: { default: Step; options: readonly Step[] };
  on?: { default: () => Day; within: () => readonly [Day, Day] };
  year?: { default: () => number; within: () => readonly [number, number] };
  sector?: SectorControl;
  /** Up to six product groups or lists. */
  product?: SectorControl;
  compare?: { default: () => Day; within: () => readonly [Day, Day] };
  as?: { default: Unit; options: readonly Unit[] };
}
