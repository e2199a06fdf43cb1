import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { canonicalQuery } from "@/lib/charts/query";
import { archivedChart, archivedVersions, isArchived } from "@/lib/data/archive";
import { dataVersion } from "@/lib/data/data-version";
import { preparedView } from "./prepared-view";

/** A view in the data version that its address names, or why it is not to be had. */
export type PinnedChart =
  | { status: 200; chart: PreparedChart; version: string; pinned: boolean; newer: boolean }
  /** Nobody knows the version: 404. It is an older one, of which the default view alone is kept: 410. */
  | { status: 404 | 410; detail: string; kept: string[] };

/**
 * The points of a view. Without a version: computed from the newest data. With the newest: the same, for good. With an
 * older one: the default view as it was kept, or 410 for any other view.
 */
export function pinnedChart(id: string, chart: Chart, view: View, v: string | null): PinnedChart {
  const version = dataVersion();
  if (v === null || v === version)
    return { status: 200, chart: preparedView(id, chart, view), version, pinned: v !== null, newer: false };
  const kept = () => archivedVersions().map((archived) => archived.data_version);
  if (!isArchived(v))
    return {
      status: 404,
      detail: `Data version ${v} is not known here; the newest is ${version}.`,
      kept: [...new Set([version, ...kept()])],
    };
  if (canonicalQuery(chart, view) !== "")
    return { status: 410, detail: `Of data version ${v} only the default view of a chart is kept.`, kept: [`v=${v}`] };
  const archived = archivedChart(v, id) as PreparedChart | null;
  if (archived === null)
    return {
      status: 410,
      detail: `Data version ${v} had no chart “${id}” yet.`,
      kept: kept().filter((each) => archivedChart(each, id) !== null),
    };
  return { status: 200, chart: { ...laterFields, ...archived }, version: v, pinned: true, newer: true };
}

/** What a chart kept by an earlier release of the site may lack. */
const laterFields = {
  bars: [],
  references: [],
  panels: [],
  intervals: [],
  known_until: null,
  total: null,
  marks: [],
  notes: [],
};
