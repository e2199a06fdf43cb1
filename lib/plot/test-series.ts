import type { PreparedSeries } from "@/lib/charts/prepared-chart";

/** A series for tests of drawings: named and coloured by its key, whole. */
export function testSeries(key: string, values: PreparedSeries["values"]): PreparedSeries {
  return { key, name: key, tone: key, emphasis: false, dashed: false, panel: null, breaks: [], values };
}
