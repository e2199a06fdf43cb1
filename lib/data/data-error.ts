/** Where a table is wrong. `line` counts from 1, the header being line 1; null where a whole table or column is meant. */
export interface DataFault {
  file: string;
  line: number | null;
  column: string | null;
  value: string | null;
  problem: string;
}

/** A fault of a whole file, or of one line of it. */
export function fileFault(file: string, problem: string, line: number | null = null): DataFault {
  return { file, line, column: null, value: null, problem };
}

/** A fault in a cell: `index` is the row's place in the table, from 0; line 1 is the header. */
export function cellFault(file: string, index: number, column: string, value: unknown, problem: string): DataFault {
  const words = value === null || value === undefined ? "" : Array.isArray(value) ? value.join(";") : String(value);
  return { file, line: index + 2, column, value: words, problem };
}

/** Bad data. It stops the build and names file, line, column and value of the first faults found. */
export class DataError extends Error {
  constructor(readonly faults: DataFault[]) {
    super(faults.slice(0, 20).map(describeFault).join("\n"));
    this.name = "DataError";
  }
}

/** One line: `data/trade/x.csv:12 column "month", value "2024-13": not a month (YYYY-MM)`. */
export function describeFault({ file, line, column, value, problem }: DataFault): string {
  const place = line === null ? file : `${file}:${line}`;
  const cell = column === null ? "" : ` column "${column}"`;
  const found = value === null ? "" : `${cell ? "," : ""} value ${JSON.stringify(value)}`;
  return `${place}${cell}${found}: ${problem}`;
}
