import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type DotShape, dotShapes } from "./dot-shapes";
import { mostEndLabels } from "./end-labels";
import { dashOf, type LineDash } from "./line-dash";

/** One key of a legend: how its mark is drawn, and what it is called. */
export interface LegendKey {
  key: string;
  name: string;
  tone: string;
  /** `none`: its band is nowhere high enough to be seen, and its name says so. */
  mark: LineDash | "area" | "none" | DotShape;
}

/** Keys of a legend, only where the series cannot be labelled on the drawing: stacks, dots, more than twelve lines. */
export function legendKeys(chart: Pick<PreparedChart, "mark" | "series">): LegendKey[] {
  const { mark, series } = chart;
  if (series.length < 2) return [];
  if (mark === "stack") {
    const highest = Math.max(...series.map(highestOf));
    return series.map((one) =>
      highestOf(one) < highest * leastSeen
        ? { ...keyOf(one), name: `${one.name} (too little to be seen)`, mark: "none" }
        : { ...keyOf(one), mark: "area" },
    );
  }
  if (mark === "pair")
    return series.map((one, at) => ({ ...keyOf(one), mark: dotShapes[at % dotShapes.length] as DotShape }));
  if ((mark === "line" || mark === "step") && series.length > mostEndLabels)
    return series.map((one) => ({ ...keyOf(one), mark: dashOf(one) }));
  return [];
}

/** Keys of the lines that have direct labels: each can be hidden too. */
export function labelledKeys(chart: Pick<PreparedChart, "mark" | "series">): LegendKey[] {
  const { mark, series } = chart;
  if ((mark !== "line" && mark !== "step") || series.length < 2 || series.length > mostEndLabels) return [];
  return series.map((one) => ({ ...keyOf(one), mark: dashOf(one) }));
}

/** Of the highest layer: less is under a pixel of a drawing, which is 300 to 500 px high. */
const leastSeen = 1 / 400;

function highestOf({ values }: PreparedChart["series"][number]): number {
  return Math.max(0, ...values.map(({ y }) => y ?? 0));
}

function keyOf({ key, name, tone }: PreparedChart["series"][number]) {
  return { key, name, tone };
}
