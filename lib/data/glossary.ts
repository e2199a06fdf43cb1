import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataError } from "./data-error";

/** One word of the glossary. Facts that do not apply are null. */
export interface GlossaryEntry {
  /** For links: `#imports-general`. */
  id: string;
  term: string;
  definition: string;
  unit: string | null;
  sign: string | null;
  column: string | null;
  source: string | null;
}

export interface GlossaryPart {
  title: string;
  entries: GlossaryEntry[];
}

const file = "lib/domain/README.md";
const facts = ["unit", "sign", "column", "source"] as const;

/**
 * The glossary, parsed from the README of lib/domain: `## part`, `### term`, one paragraph, then `- Unit: …` and the
 * like. Strict, so that no word can fall off the page unseen.
 * @throws DataError naming the line that does not fit.
 */
export function parseGlossary(markdown: string): GlossaryPart[] {
  const parts: GlossaryPart[] = [];
  const lines = markdown.split("\n");
  for (const [index, line] of lines.entries()) {
    const part = parts.at(-1);
    const entry = part?.entries.at(-1);
    const fault = (problem: string) => new DataError([{ file, line: index + 1, column: null, value: line, problem }]);
    if (line.startsWith("## ")) parts.push({ title: line.slice(3), entries: [] });
    else if (part === undefined || line === "") continue;
    else if (line.startsWith("### ")) part.entries.push(emptyEntry(line.slice(4)));
    else if (entry === undefined) throw fault("stands before the first term of its part");
    else if (line.startsWith("- ")) addFact(entry, line.slice(2), fault);
    else if (/^[#*>|\s]/.test(line)) throw fault("is neither a heading, a paragraph nor a line of facts");
    else entry.definition = entry.definition === "" ? line : `${entry.definition} ${line}`;
  }
  return parts;
}

function emptyEntry(term: string): GlossaryEntry {
  return { id: termId(term), term, definition: "", unit: null, sign: null, column: null, source: null };
}

function addFact(entry: GlossaryEntry, line: string, fault: (problem: string) => DataError): void {
  const [, label = "", value = ""] = /^(\w+): (.+)$/.exec(line) ?? [];
  const fact = facts.find((name) => name === label.toLowerCase());
  if (fact === undefined) throw fault("names no fact that the glossary knows: Unit, Sign, Column, Source");
  if (entry[fact] !== null) throw fault("repeats a fact");
  entry[fact] = value;
}

/** `Imports, general` → `imports-general`. */
function termId(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The glossary as it stands. */
export function readGlossary(): GlossaryPart[] {
  return parseGlossary(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), "utf8"));
}
