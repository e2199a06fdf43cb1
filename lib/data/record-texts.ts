import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFault } from "./data-error";
import { figures } from "./schema/figures";
import { sources } from "./schema/sources";
import { readTable } from "./table";

/**
 * Hold every fragment of the founding articles against the texts in `dir`: at most six words, whole words, exactly
 * once in the article, on the line given (non-empty lines from 1). The texts are copyrighted and never leave `dir`.
 */
export function checkTexts(dir: string, root: string = process.cwd()): DataFault[] {
  const faults: DataFault[] = [];
  const rows = readTable(figures, root);
  for (const source of readTable(sources, root)) {
    if (source.text_file === null) continue;
    const lines = nonEmptyLines(join(dir, source.text_file));
    if (lines === null) {
      faults.push(fault(sources.file, null, "text_file", source.text_file, `no such text in ${dir}`));
      continue;
    }
    rows.forEach((figure, index) => {
      if (figure.source_id !== source.id) return;
      const problem = fragmentProblem(lines, figure.text_fragment, figure.text_line);
      // Line 1 is the header.
      if (problem) faults.push(fault(figures.file, index + 2, "text_fragment", figure.text_fragment, problem));
    });
  }
  return faults;
}

/** What is wrong with a fragment and its line number (from 1) in a text, or null. */
export function fragmentProblem(lines: readonly string[], fragment: string | null, line: number | null): string | null {
  if (fragment === null || line === null) return "a statement of a founding article needs a fragment and a line";
  if (fragment.trim().split(/\s+/).length > 6) return "has more than six words";
  const found = lines.flatMap((text, index) => positions(text, fragment).map((at) => ({ index, at })));
  if (found.length !== 1) return `stands ${found.length} times in the text, not once`;
  const { index, at } = found[0] as { index: number; at: number };
  if (index + 1 !== line) return `stands on line ${index + 1}, not ${line}`;
  const text = lines[index] as string;
  const around = [text[at - 1] ?? " ", text[at + fragment.length] ?? " "];
  // Browsers match whole words only.
  return around.some((character) => /[\p{L}\p{N}]/u.test(character)) ? "begins or ends inside a word" : null;
}

function positions(text: string, fragment: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) found.push(at);
  return found;
}

function nonEmptyLines(path: string): string[] | null {
  try {
    return readFileSync(path, "utf8")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
  } catch {
    return null;
  }
}

function fault(file: string, line: number | null, column: string, value: string | null, problem: string): DataFault {
  return { file, line, column, value, problem };
}
