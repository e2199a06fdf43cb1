import type { Provenance } from "@/lib/charts/chart";
import { placeOf } from "@/lib/charts/place-of";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { formatDate } from "@/lib/format/date";
import { barHead } from "@/lib/plot/stops";

/** The line under what is read at every place from the key `from` on, in the order of the keys' text, to the next run. */
export interface SourceRun {
  from: string;
  line: string;
}

type Sources = Pick<PreparedChart["sources"][number], "id" | "publisher">[];

/**
 * Where the values of each place of a chart come from: of a date all rows of that date, of a row its own. A release
 * covers a stretch of dates, so that there are few runs however many places. (The rows that a step still holds at a
 * later date are not asked: all steps of a chart are of one release.)
 */
export function sourceRuns(chart: Pick<PreparedChart, "mark" | "x" | "rows" | "bars" | "sources">): SourceRun[] {
  const rows = chart.rows.filter((row) => row.mark !== "reference");
  const keys = chart.mark === "bar" ? chart.bars.map(barHead) : rows.map((row) => placeOf(row, chart.x));
  const places = new Map<string, Provenance[]>();
  for (const [at, row] of rows.entries()) {
    const key = keys[at] as string;
    const own = places.get(key);
    if (own) own.push(row);
    else places.set(key, [row]);
  }
  const runs: SourceRun[] = [];
  const lines = new Map<string, string>();
  for (const key of [...places.keys()].sort()) {
    const own = places.get(key) as Provenance[];
    const release = own.map(({ source_id, as_of }) => `${source_id} ${as_of}`).join();
    const line = lines.get(release) ?? sourceLine(own, chart.sources);
    lines.set(release, line);
    if (runs.at(-1)?.line !== line) runs.push({ from: runs.length === 0 ? "" : key, line });
  }
  return runs;
}

/** The line of the place with this key. */
export function sourceAt(runs: readonly SourceRun[], key: string): string {
  return runs.findLast(({ from }) => from <= key)?.line ?? "";
}

/** Who published these rows, each as of when where that is known: two releases by name, more as a span. */
export function sourceLine(rows: readonly Provenance[], sources: Sources): string {
  const publishers = new Map<string, string[]>();
  for (const { source_id, as_of } of rows) {
    const ids = source_id.split(";");
    const names = sources.flatMap(({ id, publisher }) => (ids.includes(id) ? [publisher] : []));
    const who = [...new Set(names)].join("; ");
    const own = publishers.get(who);
    if (own) own.push(as_of);
    else publishers.set(who, [as_of]);
  }
  return [...publishers].map(([who, dates]) => `${who}${asOfWords(dates)}`).join("; ");
}

function asOfWords(dates: readonly string[]): string {
  const known = [...new Set(dates)]
    .filter((date) => date !== "" && date !== "unknown")
    .sort()
    .map(formatDate);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined) return "";
  if (known.length === 1) return `, as of ${first}`;
  return `, as of ${first} ${known.length === 2 ? "and" : "to"} ${last}`;
}
