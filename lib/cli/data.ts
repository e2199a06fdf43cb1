import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DataError } from "@/lib/data/data-error";
import { importPack } from "./data-import";

const usage = `usage: npm run data -- import <pack dir>`;

/** The command behind `npm run data`. Exit code 1 for bad data, 2 for a call it does not know. */
function main([command, ...args]: string[]): number {
  try {
    if (command === "import" && args.length === 1) return importInto(process.cwd(), args[0] as string);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.error(usage);
  return 2;
}

function importInto(root: string, pack: string): number {
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
