import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "@/lib/domain/period";
import { readDatasets } from "./dataset";

/**
 * Name of the data as a whole: `YYYYMMDD-` and the first 8 hex digits of the sha256 over the canonical tables (every
 * `data/**\/*.csv` in the order of its path: path and bytes). The date is the newest day a dataset was retrieved.
 */
export function dataVersion(): string {
  version ??= versionOf(process.cwd(), dataPublished());
  return version;
}
let version: string | undefined;

/** Day of the data version: the newest day a dataset was retrieved. */
export function dataPublished(): Day {
  return readDatasets().reduce((newest, { retrieved }) => (retrieved > newest ? retrieved : newest), "" as Day);
}

/** As {@link dataVersion}, of the tables below a root and with a given day (`2026-11-21`). */
export function versionOf(root: string, day: Day): string {
  const hash = createHash("sha256");
  for (const file of dataFiles(root)) {
    // A zero byte ends each part, so that no two sets of files can run into the same text.
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(/* turbopackIgnore: true */ root, file)));
    hash.update("\0");
  }
  return `${day.replaceAll("-", "")}-${hash.digest("hex").slice(0, 8)}`;
}

/** Paths of the canonical tables below a root, sorted: `data/datasets.csv`, `data/record/events.csv` … */
export function dataFiles(root: string): string[] {
  return readdirSync(join(/* turbopackIgnore: true */ root, "data"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".csv"))
    .map((path) => `data/${path.replaceAll("\\", "/")}`)
    .sort();
}
