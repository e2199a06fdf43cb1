/** A cell as LibreOffice holds it. */
export interface SheetCell {
  /** `float`, `string`, `date` …; null where the cell is empty. */
  type: string | null;
  value: number | null;
  text: string;
}

/** Rows of the first sheet of a flat OpenDocument spreadsheet; empty rows at the end are left out. */
export function sheetRows(fods: string): SheetCell[][] {
  const sheet = fods.slice(fods.indexOf("<table:table "), fods.indexOf("</table:table>"));
  const rows = [...sheet.matchAll(/<table:table-row([^>]*?)(?:\/>|>(.*?)<\/table:table-row>)/gs)].flatMap(
    ([, head = "", body = ""]) => {
      const cells = cellsOf(body);
      const isEmpty = cells.every(({ type }) => type === null);
      return isEmpty ? [] : Array.from({ length: repeated(head, "rows") }, () => cells);
    },
  );
  return rows;
}

function cellsOf(row: string): SheetCell[] {
  return [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
    ([, head = "", body = ""]) => {
      const type = /office:value-type="([^"]*)"/.exec(head)?.[1] ?? null;
      const value = /office:value="([^"]*)"/.exec(head)?.[1];
      const text = [...body.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)]
        .map(([, words = ""]) => unescaped(words))
        .join("\n");
      const cell = { type, value: value === undefined ? null : Number(value), text };
      // A sheet ends in a thousand empty columns, written as one repeated cell.
      return type === null && repeated(head, "columns") > 500
        ? []
        : Array.from({ length: repeated(head, "columns") }, () => cell);
    },
  );
}

function repeated(head: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(head)?.[1] ?? 1);
}

function unescaped(xml: string): string {
  return xml
    .replace(/<text:s[^>]*\/>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
