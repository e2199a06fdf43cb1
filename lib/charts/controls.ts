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
}

/** Partners, at most twelve named at once; `among` narrows the choice, `defaults` may depend on the data. */
export interface PartnerControl {
  defaults: readonly string[] | (() => readonly string[]);
  among?: () => readonly string[];
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
}
