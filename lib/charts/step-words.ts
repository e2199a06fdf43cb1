import type { Step } from "@/lib/domain/balance";

/** How a step reads in a subtitle. */
export const stepWords: Record<Step, string> = {
  month: "monthly",
  "12m": "12-month sums",
  year: "calendar years",
};
