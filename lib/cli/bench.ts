import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataBenches } from "./bench-data";
import { httpTimings } from "./bench-http";
import { recordBenches } from "./bench-record";
import { cloneBench, serverBenches } from "./bench-server";
import { stackTimings } from "./bench-stack";
import { viewName, viewTimings } from "./bench-views";

/** One thing to measure. A new one joins the list in `benches`. */
export interface Bench {
  name: string;
  unit: "ms" | "MB" | "s";
  /** What we aim to stay under. */
  aim: number;
  /** One sample. Taken in a process of its own, five times: nothing is warm but the disk. */
  sample: () => number | Promise<number>;
  /** Taken once, and only when asked for by this flag. */
  optIn?: "clone";
}

export interface Result {
  name: string;
  value: number;
  unit: string;
  aim: number;
  samples: number;
  /** By a server that has answered before. */
  warm?: boolean;
}

const benches: Bench[] = [...dataBenches, ...recordBenches, ...serverBenches, cloneBench];

/**
 * `npm run bench [-- word] [--clone]`: measure what has the word in its name (default: all) and print the medians.
 * `--http` measures how files are sent, beside nginx, and nothing else.
 * `--clone` also clones the repository and waits for the first page, which takes minutes.
 */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      clone: { type: "boolean", default: false },
      http: { type: "boolean", default: false },
      one: { type: "string" },
    },
  });
  const only = benches.find(({ name }) => name === values.one);
  if (only !== undefined) return console.log(await only.sample());
  if (values.http) {
    for (const { name, value, aim, ok } of await httpTimings())
      console.log(`${name}: ${value}; aim ${aim}: ${ok ? "met" : "MISSED"}`);
    return;
  }
  const word = positionals[0] ?? "";
  const results = benches
    .filter(({ name, optIn }) => name.includes(word) && (optIn === undefined || values.clone))
    .map(measure);
  const stack = stackTimings().map(({ name, median_ms, budget_ms }) => ({
    name,
    value: median_ms,
    unit: "ms",
    aim: budget_ms,
    samples: 0,
  }));
  const views = viewName.includes(word) ? await viewTimings() : [];
  print([...results, ...stack.filter(({ name }) => name.includes(word)), ...views]);
}

function measure({ name, unit, aim, optIn }: Bench): Result {
  const samples = Array.from({ length: optIn === undefined ? 5 : 1 }, () => sampleApart(name));
  samples.sort((a, b) => a - b);
  return { name, value: samples[Math.floor(samples.length / 2)] as number, unit, aim, samples: samples.length };
}

function sampleApart(name: string): number {
  const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "lib/cli/bench.ts", "--one", name], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`bench "${name}" failed:\n${stdout}${stderr}`);
  return Number(stdout.trim().split("\n").at(-1));
}

function print(results: readonly Result[]) {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`${"".padEnd(width)}     median        aim`);
  for (const { name, value, unit, aim, samples, warm } of results) {
    const digits = value < 10 ? 3 : 0;
    const shown = `${value.toFixed(digits)} ${unit}`.padStart(10);
    const wanted = `< ${aim} ${unit}`.padStart(10);
    const taken =
      samples === 0 ? "warm, many runs" : `${samples} ${warm ? "warm" : "fresh"} ${samples === 1 ? "run" : "runs"}`;
    console.log(`${name.padEnd(width)} ${shown} ${wanted}  ${value < aim ? "met   " : "MISSED"}  ${taken}`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
