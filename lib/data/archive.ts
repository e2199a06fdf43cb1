/**
 * What `npm run data -- archive` keeps of each version of the data: `data/archive/<version>/changes.json`, what changed
 * since the version before, and `data/archive/<version>/charts/<id>.json.br`, each chart's default view as it was drawn
 * (points, series, words, sources; no picture). Not part of the data version: it hashes CSV files alone.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Day } from "@/lib/domain/period";

/** What happened to one row: its key, and the cells that differ, as text; null where the row or column was not. */
export interface RowChange {
  kind: "added" | "removed" | "revised";
  key: { [column: string]: string };
  cells: { [column: string]: { before: string | null; after: string | null } };
}

export interface DatasetChange {
  id: string;
  /** Rows in this version. */
  rows: number;
  added: number;
  removed: number;
  revised: number;
  columns_added: string[];
  columns_removed: string[];
  /** The first of the changes, in the order of the table; a whole new table lists none. */
  changes: RowChange[];
}

export interface ArchivedVersion {
  data_version: string;
  day: Day;
  /** Version it is compared with; null for the first on file. */
  previous: string | null;
  /** Datasets that changed, in the order of `datasets.csv`; of the first version: all. */
  datasets: DatasetChange[];
}

const folder = join("data", "archive");
const versionName = /^20\d{6}-[0-9a-f]{8}$/;

/** Every version on file, newest first. */
export function archivedVersions(root: string = process.cwd()): readonly ArchivedVersion[] {
  const path = join(/* turbopackIgnore: true */ root, folder);
  if (!existsSync(path)) return [];
  const versions = readdirSync(path)
    .filter((name) => versionName.test(name))
    .map((name): ArchivedVersion => JSON.parse(readFileSync(join(path, name, "changes.json"), "utf8")));
  return newestFirst(versions);
}

/** Two versions may bear one day: then the one that was compared with the other is the newer. */
function newestFirst(versions: readonly ArchivedVersion[]): ArchivedVersion[] {
  const byName = new Map(versions.map((version) => [version.data_version, version]));
  const depth = (version: ArchivedVersion): number => {
    const previous = version.previous === null ? undefined : byName.get(version.previous);
    return previous === undefined ? 0 : depth(previous) + 1;
  };
  return [...versions].sort((a, b) => depth(b) - depth(a));
}

/** Whether a version is on file: the newest may be served without being archived yet. */
export function isArchived(version: string, root: string = process.cwd()): boolean {
  return (
    versionName.test(version) && existsSync(join(/* turbopackIgnore: true */ root, folder, version, "changes.json"))
  );
}

/**
 * A chart's default view as it was in a version: the JSON of the PreparedChart of lib/charts/prepared-chart.ts at that
 * time. Null where the version or the chart is not on file.
 */
export function archivedChart(version: string, id: string, root: string = process.cwd()): unknown | null {
  if (!versionName.test(version) || !/^[a-z0-9-]+$/.test(id)) return null;
  const path = join(/* turbopackIgnore: true */ root, folder, version, "charts", `${id}.json.br`);
  return existsSync(path) ? JSON.parse(brotliDecompressSync(readFileSync(path)).toString("utf8")) : null;
}
