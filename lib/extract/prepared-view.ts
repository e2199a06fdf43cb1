import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { canonicalQuery } from "@/lib/charts/query";

/** Views kept, of some hundred kB each: those asked for last. */
const most = 24;
const kept = new Map<string, PreparedChart>();

/**
 * A chart and a view, prepared; the views asked for last are kept, as a reader asks for page, picture and files of one
 * view, sorted and filtered in several ways. The data never change while the server runs. Not to be changed by callers.
 */
export function preparedView(id: string, chart: Chart, view: View): PreparedChart {
  const key = `${id}?${canonicalQuery(chart, view)}`;
  const prepared = kept.get(key) ?? prepare(id, chart, view);
  kept.delete(key);
  kept.set(key, prepared);
  if (kept.size > most) kept.delete(kept.keys().next().value as string);
  return prepared;
}
