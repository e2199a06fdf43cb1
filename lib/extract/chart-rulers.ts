import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import { chartAddress, type Presentation } from "@/lib/charts/query";
import { type DayRuler, dayRuler } from "./tariff-ruler";

/** The ruler of a day that a chart takes. */
export interface ChartRuler {
  name: "on" | "compare";
  ruler: DayRuler;
}

/** A ruler for each day that a chart takes; its stops are the days on which the law changed for the partners shown. */
export function chartRulers(id: string, chart: Chart, view: View, kept: Partial<Presentation> = {}): ChartRuler[] {
  const reach = view.partner.length > 0 ? { partner: view.partner } : {};
  return (["on", "compare"] as const).flatMap((name) => {
    const control = chart.controls[name];
    if (!control) return [];
    const href = (day: View["on"]) => chartAddress(id, chart, { ...view, [name]: day }, kept);
    return { name, ruler: dayRuler(view[name], reach, href, control.within()) };
  });
}
