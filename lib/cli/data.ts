import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { DataError } from "@/lib/data/data-error";
import { runArchive } from "./data-archive";
import { runCheck } from "./data-check";
import { importPack } from "./data-import";

const usage = `npm run data -- check [--pack <dir>] [--texts <dir>]
    check data/: cells, codes, counts, sums; against a data pack; against the texts of the founding articles
npm run data -- import <dir>
    write the tables of a data pack to data/trade, data/tariffs and data/datasets.csv
npm run data -- archive [--before <commit>]
    keep what changed since the last version on file, and each chart's default view, in data/archive`;

/** The command behind `npm run data`. Exit code 1 for bad data, 2 for a call it does not know. */
function main(args: string[]): number {
  const root = process.cwd();
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { pack: { type: "string" }, texts: { type: "string" }, before: { type: "string" } },
    });
    const [command, pack] = positionals;
    if (command === "check" && positionals.length === 1) return runCheck(root, values);
    if (command === "archive" && positionals.length === 1) return runArchive(root, values.before);
    if (command === "import" && pack !== undefined && positionals.length === 2) return runImport(root, pack);
  } catch (error) {
    if (error instanceof DataError) {
      console.error(error.message);
      return 1;
    }
    if (!(error instanceof TypeError && "code" in error)) throw error;
    console.error(error.message);
  }
  console.error(usage);
  return 2;
}

function runImport(root: string, pack: string): number {
  for (const { file, csv, rows } of importPack(pack, root)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    // A file copied from a read-only pack cannot be overwritten, only replaced.
    rmSync(path, { force: true });
    writeFileSync(path, csv);
    console.log(`${file}: ${rows} rows`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
