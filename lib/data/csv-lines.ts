import Papa from "papaparse";
import { DataError, type DataFault, fileFault } from "./data-error";

/**
 * The lines of a CSV text as cells, the header among them. One row a line: so the line number of a row is known.
 * @throws DataError for what would be misread: stray quotes, carriage returns, line breaks in a cell, other than UTF-8
 */
export function csvLines(file: string, csv: string): string[][] {
  // The delimiter is fixed: papaparse would otherwise guess it from the cells.
  const { data: lines, errors } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" });
  const faults = textFaults(file, csv, lines.length, errors);
  if (faults.length > 0) throw new DataError(faults);
  if (lines.at(-1)?.length === 1 && lines.at(-1)?.[0] === "") lines.pop();
  return lines;
}

function textFaults(file: string, csv: string, records: number, errors: readonly Papa.ParseError[]): DataFault[] {
  const faults = errors.map(({ row, message }) => fileFault(file, `is not CSV: ${message}`, (row ?? 0) + 1));
  if (csv.includes("\r")) faults.push(fileFault(file, "has a carriage return; lines end in a line feed alone"));
  if (csv.includes("\uFFFD")) faults.push(fileFault(file, "is not UTF-8", lineAt(csv, csv.indexOf("\uFFFD"))));
  // Without line breaks inside cells a text has one record for each part between line feeds.
  if (faults.length === 0 && csv.split("\n").length !== records)
    faults.push(fileFault(file, "has a cell with a line break"));
  return faults.slice(0, 20);
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
