import type { PreparedSeries } from "@/lib/charts/prepared-chart";

/**
 * Dots say that a rate is an all-in cap, which holds the base, and nothing else is dotted; dashes tell every second grey
 * line from its neighbour, and mean nothing.
 */
export type LineDash = "line" | "dash" | "dots";

/** Strokes and gaps, in px. */
export const dashes = { line: undefined, dash: "5 3", dots: "2 2" } as const satisfies Record<
  LineDash,
  string | undefined
>;

/** How a series is drawn. */
export function dashOf({ key, dashed }: Pick<PreparedSeries, "key" | "dashed">): LineDash {
  if (key.endsWith(":cap")) return "dots";
  return dashed ? "dash" : "line";
}
