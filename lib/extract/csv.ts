import Papa from "papaparse";

/** A column as the writer needs it: numbers are never guarded, text always. */
export interface CsvColumn {
  key: string;
  numeric: boolean;
}

export interface CsvDialect {
  /** `;` and a decimal comma, as spreadsheets of continental Europe read. */
  eu?: boolean;
  /** A byte order mark, by which Excel knows UTF-8. */
  excel?: boolean;
}

type CsvRow = { [column: string]: string | number | null };

/**
 * RFC 4180: CRLF, quotes doubled, UTF-8. A text cell that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers never do, as balances are negative. Missing is an empty cell.
 */
export function writeCsv(columns: readonly CsvColumn[], rows: readonly CsvRow[], dialect: CsvDialect = {}): string {
  return [...csvChunks(columns, rows, dialect)].join("");
}

const rowsInChunk = 500;

/** The same text in pieces: the head first, then some hundred rows at a time. */
export function* csvChunks(
  columns: readonly CsvColumn[],
  rows: Iterable<CsvRow>,
  dialect: CsvDialect = {},
): Generator<string> {
  const lines = (data: string[][]) =>
    `${Papa.unparse(data, { delimiter: dialect.eu ? ";" : ",", newline: "\r\n" })}\r\n`;
  let block = [columns.map((column) => column.key)];
  let text = dialect.excel ? "\ufeff" : "";
  for (const row of rows) {
    block.push(columns.map((column) => writeCell(row[column.key] ?? null, column.numeric, dialect)));
    if (block.length < rowsInChunk) continue;
    yield text + lines(block);
    block = [];
    text = "";
  }
  if (block.length > 0) yield text + lines(block);
}

function writeCell(cell: string | number | null, numeric: boolean, { eu }: CsvDialect): string {
  if (cell === null) return "";
  if (numeric) return eu ? plain(Number(cell)).replace(".", ",") : plain(Number(cell));
  const text = String(cell);
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** No exponent, no binary dust, twelve digits that count: 8.419e-7 → 0.0000008419, 0.1 + 0.2 → 0.3. */
function plain(value: number): string {
  const short = Number(value.toPrecision(12));
  const [, exponent = "0"] = String(short).split("e-");
  return exponent === "0" ? String(short) : short.toFixed(Math.min(100, Number(exponent) + 12)).replace(/0+$/, "");
}
