import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkData } from "@/lib/data/check";
import { type DataFault, describeFault, fileFault } from "@/lib/data/data-error";
import { checkTexts } from "@/lib/data/record-texts";
import { importPack } from "./data-import";
import { recordFaults } from "./record-import";

export interface CheckOptions {
  /** A pack to import again in memory: `data/` must be what comes out, byte for byte. */
  pack?: string;
  /** Texts of the founding articles: every fragment must stand in them once. */
  texts?: string;
}

/** Check `data/`, print one line for each fault or one for all, and give the exit code. */
export function runCheck(root: string, { pack, texts }: CheckOptions): number {
  const { tables, rows, faults } = checkData(root);
  // What cannot be read can be neither imported over nor held against a text.
  if (faults.length === 0 && pack !== undefined) faults.push(...packFaults(root, pack), ...recordFaults(root, pack));
  if (faults.length === 0 && texts !== undefined) faults.push(...checkTexts(texts, root));
  if (faults.length === 0) {
    console.log(`data: ${tables} tables, ${rows.toLocaleString("en-US")} rows, no fault`);
    return 0;
  }
  for (const fault of faults) console.error(describeFault(fault));
  console.error(`data: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`);
  return 1;
}

/** Lines in which `data/` is not what the import of the pack gives. */
function packFaults(root: string, pack: string): DataFault[] {
  return importPack(pack, root).flatMap(({ file, csv }) => {
    const found = readFileSync(join(root, file), "utf8");
    if (found === csv) return [];
    const [ours, theirs] = [found.split("\n"), csv.split("\n")];
    const line = ours.findIndex((text, index) => text !== theirs[index]);
    const at = line === -1 ? ours.length : line;
    return [fileFault(file, `is not what the pack gives: ${theirs[at] ?? "no line"}`, at + 1)];
  });
}
